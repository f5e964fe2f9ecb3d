// The page for phones without Collect, in a real browser against a real server: thirty people told of with the network off, a phone
// that can open nothing of what it holds, a browser killed in the middle, a phone that is shut out, bytes of the first load.
// MUKTI and the like: see house.mjs.

import { createDecipheriv, createECDH, createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createProxy, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { EXECUTABLE, PASSPHRASE, PICTURES, QUIET, TAGS, chromium, freePort, holds, require, serve, verdict } from './house.mjs';

const axe = require('axe-core');
const FIRST_LOAD_MAX = 100 * 1024;
const WITH_A_VOICE = [...QUIET, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' };

// A line that can be cut, and that can lose answers: the browser reaches the server through it.
async function line(port) {
  const state = { up: true, loses: () => false, asked: [], bytes: 0 };
  const proxy = createProxy((asked, answer) => {
    state.asked.push(`${asked.method} ${asked.url}`);
    if (!state.up) { asked.socket.destroy(); return; }
    const loses = state.loses(asked);
    const on = httpRequest({ host: '127.0.0.1', port, path: asked.url, method: asked.method, headers: state.change ? { ...asked.headers, 'accept-encoding': 'identity' } : asked.headers }, (back) => {
      if (loses) { back.resume(); back.on('end', () => asked.socket.destroy()); return; }
      const change = state.change?.[asked.url];
      if (change) {
        const parts = [];
        back.on('data', (part) => parts.push(part));
        back.on('end', () => {
          const { 'content-length': _, ...headers } = back.headers;
          answer.writeHead(back.statusCode, headers);
          answer.end(change(Buffer.concat(parts).toString()));
        });
        return;
      }
      state.bytes += 20 + Object.entries(back.headers).reduce((sum, [name, value]) => sum + name.length + String(value).length + 4, 0);
      back.on('data', (part) => { state.bytes += part.length; });
      answer.writeHead(back.statusCode, back.headers);
      back.pipe(answer);
    });
    on.on('error', () => asked.socket.destroy());
    asked.pipe(on);
  });
  const own = await freePort();
  await new Promise((done) => { proxy.listen(own, '127.0.0.1', done); });
  state.origin = `http://127.0.0.1:${own}`;
  state.close = () => { proxy.closeAllConnections(); proxy.close(); };
  return state;
}

// --- the desk ------------------------------------------------------------------------------------

class Desk {
  constructor(served) { this.origin = served.origin; }

  async ask(method, at, form) {
    const headers = { 'Sec-Fetch-Site': 'same-origin', ...(this.seat ? { Cookie: this.seat } : {}) };
    const body = form ? new URLSearchParams(form) : undefined;
    const answer = await fetch(this.origin + at, { method, headers, body, redirect: 'manual' });
    return { status: answer.status, text: await answer.text(), seat: answer.headers.getSetCookie().find((one) => one.startsWith('seat=')) };
  }

  async enrol(code) {
    const { seat } = await this.ask('POST', '/enrol', { code, name: 'Fatima', passphrase: PASSPHRASE, again: PASSPHRASE });
    this.seat = seat.split(';')[0];
  }

  // The address that a phone without Collect opens.
  async phone(name, language) {
    const { text } = await this.ask('POST', '/phones', { name, language });
    return text.match(/http:\/\/[\d.:]+(\/p\/#[A-Za-z0-9!$]{64})/)[1];
  }

  async shutOut() {
    const { text } = await this.ask('GET', '/phones');
    for (const [, device] of text.matchAll(/name="device" value="([0-9a-f]+)"/g)) await this.ask('POST', '/phones/shut-out', { device });
  }

  async cases() {
    const { text } = await this.ask('GET', '/cases');
    return [...new Set([...text.matchAll(/\/cases\/([0-9a-f]{32})/g)].map(([, id]) => id))];
  }

  async case(id) { return (await this.ask('GET', `/cases/${id}`)).text; }

  async reports() { return (await this.ask('GET', '/reports')).text; }
}

// --- the phone -----------------------------------------------------------------------------------

const launch = (profile, options = {}) =>
  chromium.launchPersistentContext(profile, { executablePath: EXECUTABLE, args: WITH_A_VOICE, ...PHONE, permissions: ['microphone'], ...options });

async function picture(page, name) {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: path.join(PICTURES, `offline-${name}.png`), fullPage: true });
}

async function accessible(page, name) {
  // The page takes no script from elsewhere: the checker comes in through the debugger.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((tags) => window.axe.run(document, { runOnly: { type: 'tag', values: tags } }), TAGS);
  const told = violations.map((v) => `${v.id}: ${v.help}\n      ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 200)).join('\n      ')}`);
  holds(`${name} is accessible`, violations.length === 0, told.join('\n    '));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  holds(`${name} fits 360 pixels`, wide <= 360, `it is ${wide} wide`);
}

const press = (page, key, at = 0) => page.locator(`button[data-key="${key}"]`).nth(at).click();
const heading = (page) => page.locator('h1').innerText();

// Waits until a press has drawn another view.
async function pressOn(page, key, at = 0) {
  await page.evaluate(() => { document.querySelector('h1').dataset.old = '1'; });
  await press(page, key, at);
  await page.waitForSelector('h1:not([data-old])');
}

async function answer(page, field, value) {
  const box = page.locator(`[data-field="${field}"]`);
  if (await box.locator('input[type=radio]').count()) return box.locator(`input[type=radio][value="${value}"]`).check({ force: true });
  if (await box.locator('.date').count()) {
    const [year, month] = value.split('-');
    await box.locator('input').fill(year);
    await box.locator('input').dispatchEvent('change');
    if (month) await box.locator('select').first().selectOption(month);
    return undefined;
  }
  if (await box.locator('select').count()) return box.locator('select').selectOption(value);
  const input = box.locator('input, textarea');
  await input.fill(value);
  return input.dispatchEvent('change');
}

async function ready(page, address) {
  await page.goto(address);
  await page.waitForSelector('button[data-key="phone-form-interview"]');
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
}

// Goes through the screens that are asked once, with what is told on each; ends where `until` says.
async function tell(page, told, until) {
  for (let screens = 0; screens < 40; screens += 1) {
    if (await until()) return screens;
    for (const [field, value] of Object.entries(told)) {
      if (await page.locator(`[data-field="${field}"]:not([hidden])`).count()) await answer(page, field, value);
    }
    await pressOn(page, 'offline-next');
  }
  throw new Error(`the screens have no end: ${await heading(page)}`);
}

const atPeople = (page) => async () => (await page.locator('button[data-key="offline-add-family"]').count()) > 0;
const atFinish = (page) => async () => (await page.locator('button[data-key="offline-finish"]').count()) > 0;

const OF_THE_KILN = {
  'told/speaker': 'worker', 'worksite/name': 'Canary Shiv Bricks', 'worksite/kind': 'brick_kiln', 'worksite/state': 'IN-TN', 'worksite/district': 'Sundarpur',
  'worksite/owner': 'Canary Owner Thakur', 'interview/place/work.from': '2025-11', 'interview/pay/wage.amount': '3000', 'interview/pay/wage.unit': 'month',
  'attached/words': 'Canary words: they said we cannot go.',
};
const FAMILIES = [7, 6, 6, 6, 5];
const NAMES = ['Meena', 'Suresh', 'Lakshmi', 'Ravi', 'Asha', 'Gopal', 'Kamala'];

async function idle(page, states) {
  const done = (wanted) => {
    const chips = [...document.querySelectorAll('[data-state]')].map((chip) => chip.dataset.state);
    return chips.length > 0 && chips.every((state) => wanted.includes(state));
  };
  await page.waitForFunction(done, states, { timeout: 60_000 });
}

// --- line 3: thirty people, the network off ------------------------------------------------------

async function thirty(folder, served, desk) {
  const way = await line(served.port);
  const context = await launch(path.join(folder, 'thirty'));
  const page = context.pages()[0] ?? await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await ready(page, way.origin + await desk.phone('Suresh', 'en'));
  holds('the address says nothing of the phone', page.url() === `${way.origin}/p/`, page.url());
  holds('the title is neutral', (await page.title()) === 'Calendar', await page.title());
  await accessible(page, 'the beginning');
  await picture(page, '1-start');

  way.up = false;
  await context.setOffline(true);
  await page.goto(`${way.origin}/p/`);
  await page.waitForSelector('button[data-key="phone-form-worksite"]');
  const before = way.asked.length;
  await pressOn(page, 'phone-form-worksite');
  let typed = 0;
  await accessible(page, 'the first screen');
  await picture(page, '2-screen');
  await tell(page, OF_THE_KILN, atPeople(page));
  typed += Object.keys(OF_THE_KILN).length;
  let people = 0;
  for (const [family, size] of FAMILIES.entries()) {
    await pressOn(page, 'offline-add-family');
    for (let member = 0; member < size; member += 1) {
      people += 1;
      if (member > 0) {
        const village = await page.locator('[data-field="person/village"] input').inputValue();
        holds('the village of a family is not typed again', village === `Canary Village ${family + 1}`, village);
      } else {
        await answer(page, 'person/village', `Canary Village ${family + 1}`);
        await answer(page, 'interview/person/home.state', 'IN-UP');
      }
      await answer(page, 'person/name', `Canary ${NAMES[member]} ${people}`);
      await answer(page, 'interview/person/worker.age', member === size - 1 ? '9' : String(24 + member));
      await answer(page, 'interview/person/worker.sex', member % 2 ? 'male' : 'female');
      for (const shared of ['worksite/name', 'worksite/state', 'interview/place/work.from', 'interview/pay/wage.amount', 'told/speaker']) {
        if (await page.locator(`[data-field="${shared}"]`).count()) holds('a shared answer is not asked again', false, shared);
      }
      if (people === 2) { await accessible(page, 'one person'); await picture(page, '3-person'); }
      if (member + 1 < size) await pressOn(page, 'offline-add-person');
      else await pressOn(page, 'offline-done');
    }
  }
  holds('thirty people stand in five families', people === 30 && await page.locator('[data-who]').count() === 30 && await page.locator('[data-family]').count() === 5);
  await accessible(page, 'the list of people');
  await picture(page, '4-people');
  // Details of the head of each family, later.
  for (let family = 0; family < FAMILIES.length; family += 1) {
    await page.locator(`[data-family="${family + 1}"] .person button.small`).first().click();
    await page.waitForSelector('[data-field="interview/advance/advance.taken"]');
    await answer(page, 'interview/advance/advance.taken', 'yes');
    await answer(page, 'interview/advance/advance.amount', '20000');
    await answer(page, 'interview/advance/advance.by', 'self');
    await answer(page, 'interview/advance/debt.held_them', 'yes');
    if (family === 0) await picture(page, '5-details');
    await pressOn(page, 'offline-next');
    await answer(page, 'interview/leaving/free.movement', 'no');
    await pressOn(page, 'offline-next');
    await page.waitForSelector('[data-who]');
  }
  await pressOn(page, 'offline-next');
  await tell(page, OF_THE_KILN, atFinish(page));
  await accessible(page, 'the end');
  await pressOn(page, 'offline-finish');
  await page.waitForSelector('[data-state="waiting"]');
  await picture(page, '6-waiting');
  // The browser itself looks for a newer worker, and finds no line.
  const asked = way.asked.slice(before).filter((one) => one !== 'GET /p/worker.js');
  holds('nothing was asked of the network', asked.length === 0, asked.join(' '));
  holds('nobody knows of it yet', (await desk.cases()).length === 0);

  way.up = true;
  await context.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await idle(page, ['sent']);
  const receipt = (await page.locator('.receipt').first().innerText()).match(/[0-9A-Z]{3}-[0-9A-Z]{3}/)?.[0];
  await accessible(page, 'what was sent');
  await picture(page, '7-sent');
  holds('the desk calls it what the phone calls it', (await desk.reports()).includes(receipt), receipt);
  const cases = await desk.cases();
  holds('one case has begun', cases.length === 1, String(cases.length));
  const told = await desk.case(cases[0]);
  for (const word of ['Canary Shiv Bricks', 'Canary Meena 1', 'Canary Village 5', 'Canary Meena 26']) {
    holds(`a member reads ${word}`, told.includes(word));
  }
  const names = new Set([...told.matchAll(/Canary (?:Meena|Suresh|Lakshmi|Ravi|Asha|Gopal|Kamala) \d+/g)].map(([name]) => name));
  holds('all thirty stand in it by name', names.size === 30, String(names.size));
  const determined = told.match(/Bonded labour: shown at first sight|Needs enquiry|Not shown by what was told/g) ?? [];
  const linked = new Set([...told.matchAll(/\?person=(\d+)#finding/g)].map(([, ordinal]) => ordinal));
  holds('each of them has a determination', determined.length >= 30 && linked.size >= 29, `${determined.length} of ${linked.size + 1}`);
  holds('the page had no error of its own', errors.length === 0, errors.join('\n'));
  await context.close();
  way.close();
  return cases[0];
}

// Other languages: the same views, accessible at 360 pixels.
async function inLanguages(folder, served, desk) {
  const context = await launch(path.join(folder, 'languages'));
  const page = context.pages()[0] ?? await context.newPage();
  await ready(page, served.origin + await desk.phone('Anil', 'hi'));
  for (const language of ['hi', 'ur']) {
    await page.locator('#language').selectOption(language);
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
    await accessible(page, `the beginning (${language})`);
    holds(`a translation nobody has read says so (${language})`, await page.locator('#draft').isVisible());
    await picture(page, `${language}-1-start`);
    await pressOn(page, 'phone-form-worksite');
    await accessible(page, `the first screen (${language})`);
    await tell(page, {}, atPeople(page));
    await accessible(page, `the list (${language})`);
    await pressOn(page, 'offline-add-family');
    await accessible(page, `a person (${language})`);
    await picture(page, `${language}-2-person`);
    await pressOn(page, 'offline-home');
  }
  // Leaving quickly, with no network: a month stands there, and nothing to go back to.
  await context.setOffline(true);
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('Shift');
  await page.waitForSelector('table td.now');
  holds('leaving quickly shows a month', new URL(page.url()).pathname === '/p/away', page.url());
  await picture(page, 'away');
  await page.goBack().catch(() => {});
  holds('there is nothing to go back to', await page.locator('button[data-key]').count() === 0, page.url());
  await context.close();
}

// What is asked alone is asked of nobody who is not alone, and of no child; and never aloud.
async function alone(folder, served, desk) {
  const context = await launch(path.join(folder, 'alone'));
  const page = context.pages()[0] ?? await context.newPage();
  await ready(page, served.origin + await desk.phone('Radha', 'en'));
  const asked = async (told) => {
    await page.goto(`${served.origin}/p/`);
    await page.waitForSelector('button[data-key="phone-form-interview"]');
    await pressOn(page, 'phone-form-interview');
    let seen = false;
    await tell(page, { 'told/speaker': 'worker', ...told }, async () => {
      const box = page.locator('[data-field$="force.sexual"]');
      if (await box.count()) {
        seen = true;
        holds('it stands alone, says so and is never read aloud', await page.locator('[data-field]').count() === 1
          && await page.locator('.notice').count() === 1 && await page.locator('[data-key="offline-hear"]').count() === 0);
        await picture(page, '8-alone');
      }
      return atFinish(page)();
    });
    return seen;
  };
  const [at, age] = ['interview/place/told.private', 'interview/person/worker.age'];
  holds('it is asked of a grown person alone', await asked({ [at]: 'yes', [age]: '31' }));
  holds('it is not asked where others hear', !(await asked({ [at]: 'no', [age]: '31' })));
  holds('it is not asked where nobody said whether others hear', !(await asked({ [age]: '31' })));
  holds('it is not asked of a child', !(await asked({ [at]: 'yes', [age]: '17' })));
  holds('it is not asked where no age is known', !(await asked({ [at]: 'yes' })));
  await context.close();
}

// --- line 4: what is on the disk of the phone ----------------------------------------------------

const CANARY = 'Canary';
const filesUnder = (folder) => readdirSync(folder, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));

// Snappy, as LevelDB packs its tables with it.
function unpacked(bytes) {
  let at = 0;
  let length = 0;
  for (let shift = 0; ; shift += 7) { const byte = bytes[at]; at += 1; length |= (byte & 127) << shift; if (byte < 128) break; }
  if (length > 1 << 24) return Buffer.alloc(0);
  const out = Buffer.alloc(length);
  let to = 0;
  while (at < bytes.length && to < length) {
    const tag = bytes[at];
    at += 1;
    if ((tag & 3) === 0) {
      let size = tag >> 2;
      if (size >= 60) { const more = size - 59; size = bytes.readUIntLE(at, more); at += more; }
      bytes.copy(out, to, at, at + size + 1);
      to += size + 1;
      at += size + 1;
    } else {
      const kind = tag & 3;
      const size = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
      const back = kind === 1 ? ((tag >> 5) << 8) | bytes[at] : bytes.readUIntLE(at, kind === 2 ? 2 : 4);
      at += kind === 1 ? 1 : kind === 2 ? 2 : 4;
      for (let copied = 0; copied < size; copied += 1) { out[to] = out[to - back]; to += 1; }
    }
  }
  return out;
}

// The blocks of a LevelDB table, unpacked; of any other file, its bytes.
function* readable(file) {
  const bytes = readFileSync(file);
  yield bytes;
  if (!file.endsWith('.ldb') || bytes.length < 48) return;
  const varint = (at) => { let [value, shift] = [0, 0]; for (;;) { const byte = bytes[at]; at += 1; value += (byte & 127) * 2 ** shift; shift += 7; if (byte < 128) return [value, at]; } };
  const block = ([offset, size]) => (bytes[offset + size] === 1 ? unpacked(bytes.subarray(offset, offset + size)) : bytes.subarray(offset, offset + size));
  let at = bytes.length - 48;
  [, at] = varint(at); [, at] = varint(at);
  let offset; let size;
  [offset, at] = varint(at); [size] = varint(at);
  const index = block([offset, size]);
  const own = (from) => { let [value, shift] = [0, 0]; for (;;) { const byte = index[from]; from += 1; value += (byte & 127) * 2 ** shift; shift += 7; if (byte < 128) return [value, from]; } };
  const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4);
  for (let entry = 0; entry < end;) {
    let unshared; let value;
    [, entry] = own(entry); [unshared, entry] = own(entry); [value, entry] = own(entry);
    entry += unshared;
    const [from, next] = own(entry);
    const [length] = own(next);
    entry += value;
    yield block([from, length]);
  }
}

// Every way in which a word may lie on a disk.
function shapes(word) {
  const utf8 = Buffer.from(word);
  const found = [utf8, Buffer.from(word, 'utf16le'), Buffer.from(utf8.toString('hex')), Buffer.from(utf8.toString('hex').toUpperCase())];
  for (let shift = 0; shift < 3; shift += 1) {
    const text = Buffer.concat([Buffer.alloc(shift), utf8, Buffer.alloc(3)]).toString('base64');
    found.push(Buffer.from(text.slice(shift ? shift + 1 : 0, Math.floor(((shift + utf8.length) * 8) / 6))));
  }
  return found;
}

const hmac = (key, ...parts) => createHmac('sha256', key.length ? key : Buffer.alloc(32)).update(Buffer.concat(parts)).digest();
const SUITE = Buffer.concat([Buffer.from('HPKE'), Buffer.from([0, 0x10, 0, 1, 0, 2])]);
const KEM = Buffer.concat([Buffer.from('KEM'), Buffer.from([0, 0x10])]);
const V1 = Buffer.from('HPKE-v1');
const extract = (suite, salt, label, ikm) => hmac(salt, V1, suite, Buffer.from(label), ikm);
const expand = (suite, prk, label, about, length) => hmac(prk, Buffer.from([0, length]), V1, suite, Buffer.from(label), about, Buffer.from([1])).subarray(0, length);

// Opens a part with a private scalar of the one it was sealed to, or of the pair that was made for it: the independent other side.
function openWith(scalar, part) {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(scalar);
  const own = curve.getPublicKey();
  const other = own.equals(part.carrier) ? part.to : own.equals(part.to) ? part.carrier : null;
  if (!other) return null;
  const dh = curve.computeSecret(other);
  const shared = expand(KEM, extract(KEM, Buffer.alloc(0), 'eae_prk', dh), 'shared_secret', Buffer.concat([part.carrier, part.to]), 32);
  return openShared(shared, part);
}

function openShared(shared, part) {
  const none = Buffer.alloc(0);
  const about = Buffer.concat([Buffer.from([0]), extract(SUITE, none, 'psk_id_hash', none), extract(SUITE, none, 'info_hash', Buffer.from(part.info))]);
  const secret = extract(SUITE, shared, 'secret', none);
  return unlock(expand(SUITE, secret, 'key', about, 32), expand(SUITE, secret, 'base_nonce', about, 12), part);
}

function unlock(key, nonce, part) {
  const cipher = createDecipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(part.about));
  cipher.setAuthTag(part.sealed.subarray(-16));
  const plain = cipher.update(part.sealed.subarray(0, -16));
  try { cipher.final(); return plain; } catch { return null; }
}

// The parts of the sealed reports in the queue, with whom each was sealed to.
function partsOf(bodies, keys) {
  return bodies.flatMap((base64) => {
    const bytes = Buffer.from(base64, 'base64');
    const first = bytes.indexOf(10) + 1;
    const second = bytes.indexOf(10, first) + 1;
    const head = JSON.parse(bytes.subarray(first, second));
    let at = second;
    return head.parts.map(([kind, , serial, length]) => {
      const part = bytes.subarray(at, at + length);
      at += length;
      return { carrier: part.subarray(0, 65), sealed: part.subarray(65), whole: part, to: Buffer.from(keys[`c${kind}`].public, 'hex'),
        info: `mukti phone c${kind} v1 ${keys.organisation}`, about: `${head.instance} ${serial}` };
    });
  });
}

// Looks through every file of a profile: canaries, and anything that is a key of one of the parts. What is 32 bytes long and looks
// drawn by chance is tried as a private key; what stands in the browser's own shape of a key is tried wherever it stands.
function search(profile, parts) {
  const words = shapes(CANARY);
  const carriers = new Map(parts.flatMap((part) => [[part.carrier.toString('hex'), part], [part.to.toString('hex'), part]]));
  const sealed = parts.map((part) => part.whole);
  const found = { canaries: [], keys: [], bytes: 0, tried: 0 };
  const tried = new Set();
  const curve = createECDH('prime256v1');
  const isKey = (scalar) => {
    const name = scalar.toString('latin1');
    if (tried.has(name)) return false;
    tried.add(name);
    try { curve.setPrivateKey(scalar); } catch { return false; }
    const part = carriers.get(curve.getPublicKey().toString('hex'));
    return Boolean(part && openWith(Buffer.from(scalar), part));
  };
  for (const file of filesUnder(profile)) {
    for (const bytes of readable(file)) {
      found.bytes += bytes.length;
      if (words.some((word) => bytes.includes(word))) found.canaries.push(path.relative(profile, file));
      // The shape of an EC private key: SEQUENCE, version 1, an octet string of 32 bytes.
      const shape = Buffer.from([2, 1, 1, 4, 32]);
      for (let at = bytes.indexOf(shape); at >= 0; at = bytes.indexOf(shape, at + 1)) {
        if (at + 37 <= bytes.length && isKey(bytes.subarray(at + 5, at + 37))) found.keys.push(path.relative(profile, file));
      }
      for (const [text] of bytes.toString('latin1').matchAll(/[A-Za-z0-9_-]{43}/g)) {
        if (isKey(Buffer.from(text, 'base64url'))) found.keys.push(path.relative(profile, file));
      }
      if (!/IndexedDB|Local Storage|Session Storage|Service Worker|blob_storage|File System/.test(file)) continue;
      const hidden = new Uint8Array(bytes.length);
      for (const part of sealed) for (let at = bytes.indexOf(part); at >= 0; at = bytes.indexOf(part, at + 1)) hidden.fill(1, at, at + part.length);
      for (let at = 0; at + 32 <= bytes.length; at += 1) {
        if (hidden[at] && hidden[at + 31]) continue;
        const window = bytes.subarray(at, at + 32);
        if (new Set(window).size >= 25 && isKey(window)) found.keys.push(path.relative(profile, file));
      }
    }
  }
  found.tried = tried.size;
  return found;
}

const queued = (page) => page.evaluate(async () => {
  const base = await new Promise((done, fail) => { const asked = indexedDB.open('p'); asked.onsuccess = () => done(asked.result); asked.onerror = fail; });
  const ask = (store, question) => new Promise((done) => { const asked = question(base.transaction(store).objectStore(store)); asked.onsuccess = () => done(asked.result); });
  const items = await ask('queue', (store) => store.getAll());
  const keys = await ask('settings', (store) => store.get('keys'));
  const token = await ask('settings', (store) => store.get('token'));
  base.close();
  const base64 = (bytes) => { let text = ''; for (const byte of bytes) text += String.fromCharCode(byte); return btoa(text); };
  return { keys, token, ids: items.map((item) => item.id), bodies: items.filter((item) => item.body).map((item) => base64(item.body)) };
});

// One short report of a worksite: who speaks, whose it is, one person.
async function capture(page, at, photos = 0) {
  await pressOn(page, 'phone-form-worksite');
  const told = { 'told/speaker': 'worker', 'worksite/name': `${CANARY} kiln ${at}`, 'worksite/state': 'IN-TN', 'worksite/landmark': `${CANARY} landmark ${at}` };
  await tell(page, told, atPeople(page));
  await pressOn(page, 'offline-add-family');
  await answer(page, 'person/name', `${CANARY} Meena ${at}`);
  await answer(page, 'interview/person/worker.age', '31');
  await pressOn(page, 'offline-done');
  await pressOn(page, 'offline-next');
  for (let photo = 0; photo < photos; photo += 1) {
    const bytes = Buffer.alloc(150_000, `${CANARY} photo ${at} ${photo} `);
    await page.locator('#u-photo').setInputFiles({ name: 'IMG.jpg', mimeType: 'image/jpeg', buffer: bytes });
    await page.waitForFunction((wanted) => document.querySelector('.field .done')?.textContent.includes(wanted), String(photo + 1));
  }
  await tell(page, { 'attached/words': `${CANARY} words ${at}` }, atFinish(page));
  await pressOn(page, 'offline-finish');
}

// Captures with the network off, closes the browser, and gives what its disk holds.
async function captured(folder, served, desk, name, { count, change }) {
  const profile = path.join(folder, name);
  const way = await line(served.port);
  way.change = change;
  const context = await launch(profile);
  const page = context.pages()[0] ?? await context.newPage();
  await ready(page, way.origin + await desk.phone(name, 'en'));
  way.up = false;
  await context.setOffline(true);
  for (let at = 0; at < count; at += 1) await capture(page, at, at % 25 === 7 ? 1 : 0);
  // And one that is not finished: what was answered of it is there, the answers are not.
  await pressOn(page, 'phone-form-worksite');
  await answer(page, 'told/speaker', 'worker');
  await pressOn(page, 'offline-next');
  await answer(page, 'worksite/name', `${CANARY} not finished`);
  await pressOn(page, 'offline-next');
  const { keys, bodies } = await queued(page);
  await context.close();
  way.close();
  return { profile, keys, bodies };
}

async function writeOnly(folder, served, desk) {
  const { profile, keys, bodies } = await captured(folder, served, desk, 'captures', { count: 50 });
  holds('fifty captures wait on the phone', bodies.length === 50, String(bodies.length));
  const parts = partsOf(bodies, keys);
  const found = search(profile, parts);
  console.log(`the phone: ${found.bytes} bytes of ${filesUnder(profile).length} files searched, ${parts.length} sealed parts, ${found.tried} candidates tried as keys`);
  holds('no canary lies on the phone', found.canaries.length === 0, [...new Set(found.canaries)].join(' '));
  holds('no key that opens a part lies on the phone', found.keys.length === 0, [...new Set(found.keys)].join(' '));
  holds('candidates were tried', found.tried > 1000, String(found.tried));
  // The same profile, gone on with after the browser was closed.
  const context = await launch(profile);
  const page = context.pages()[0] ?? await context.newPage();
  await context.setOffline(true);
  const origin = (await context.serviceWorkers())[0]?.url();
  holds('the worker is there after a restart', origin !== null);
  await context.close();

  // Whoever seals nothing, or keeps a key, is found out by the same search.
  const plain = await captured(folder, served, desk, 'saboteur-plain', { count: 1,
    change: { '/p/draft.js': (text) => text.replace('drafts.put(draft, draft.id);\n  });\n}\n\nexport const isAnswered', 'drafts.put({ ...draft, told: answersByClass }, draft.id);\n  });\n}\n\nexport const isAnswered') } });
  holds('an answer that is kept open is found', search(plain.profile, partsOf(plain.bodies, plain.keys)).canaries.length > 0);
  const keeper = await captured(folder, served, desk, 'saboteur-key', { count: 1,
    change: { '/p/seal.js': (text) => text.replace('const carrier = new', `const other2 = indexedDB.open("k", 1);
      await new Promise((done) => { other2.onupgradeneeded = () => other2.result.createObjectStore("k", { autoIncrement: true }); other2.onsuccess = done; });
      other2.result.transaction("k", "readwrite").objectStore("k").add(own.privateKey);
      const carrier = new`) } });
  holds('a key that is kept, even one that cannot be exported, is found', search(keeper.profile, partsOf(keeper.bodies, keeper.keys)).keys.length > 0);
}

// --- kills, drops, twice -------------------------------------------------------------------------

// Ends the browser of this profile at once, as a phone without power does.
function kill(profile) {
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    let words = '';
    try { words = readFileSync(`/proc/${name}/cmdline`, 'utf8'); } catch { continue; }
    if (words.includes(profile)) { try { process.kill(Number(name), 'SIGKILL'); } catch { /* it has just ended */ } }
  }
}

async function kills(folder, served, desk) {
  const known = new Set(await desk.cases());
  const profile = path.join(folder, 'kills');
  const way = await line(served.port);
  const address = await desk.phone('Kill', 'en');
  let context = await launch(profile);
  let page = context.pages()[0] ?? await context.newPage();
  await ready(page, way.origin + address);
  await context.setOffline(true);
  const count = 9;
  for (let at = 0; at < count; at += 1) await capture(page, at, at === 0 ? 2 : 0);
  const { bodies, ids, token } = await queued(page);
  // One of them is spoilt on the phone: it is refused, and holds up no other.
  await page.evaluate(async (id) => {
    const base = await new Promise((done) => { const asked = indexedDB.open('p'); asked.onsuccess = () => done(asked.result); });
    const all = base.transaction('queue', 'readwrite');
    const store = all.objectStore('queue');
    const asked = store.get(id);
    await new Promise((done) => { asked.onsuccess = () => { store.put({ ...asked.result, body: new Uint8Array([1, 2, 3]) }, id); }; all.oncomplete = done; });
    base.close();
  }, ids[4]);
  // Every third answer is lost on its way back; the browser is killed while it sends, twice.
  let asked = 0;
  way.loses = (one) => { asked += 1; return one.url.startsWith('/p/api/') && one.method !== 'GET' && asked % 3 === 0; };
  for (let round = 0; round < 2; round += 1) {
    const before = asked;
    await context.setOffline(false);
    await page.evaluate(() => dispatchEvent(new Event('online'))).catch(() => {});
    for (let wait = 0; wait < 400 && asked < before + 5; wait += 1) await new Promise((done) => { setTimeout(done, 10); });
    kill(profile);
    await context.close().catch(() => {});
    context = await launch(profile);
    page = context.pages()[0] ?? await context.newPage();
    await page.goto(`${way.origin}/p/`);
    await page.waitForSelector('[data-state]');
  }
  for (let tries = 0; tries < 30; tries += 1) {
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await new Promise((done) => { setTimeout(done, 500); });
    const states = await page.locator('[data-state]').evaluateAll((all) => all.map((chip) => chip.dataset.state));
    // A report arrives before its files, which are sent apart.
    const files = (await page.locator('li.card').allInnerTexts()).join('\n');
    if (states.every((state) => ['sent', 'refused'].includes(state)) && /2 of 2 files arrived/.test(files)) break;
  }
  const states = await page.locator('[data-state]').evaluateAll((all) => all.map((chip) => chip.dataset.state).sort());
  holds('all but the spoilt one arrived after two kills and lost answers', states.filter((state) => state === 'sent').length === count - 1 && states.includes('refused'), states.join(' '));
  await picture(page, '9-refused');
  const files = (await page.locator('li.card').allInnerTexts()).join('\n');
  holds('the receipt counts the photos', /2 of 2 files arrived/.test(files), files.slice(0, 400));
  way.loses = () => false;

  // The same bytes again are the same report; other bytes under its name are refused.
  const send = async (body) => {
    const headers = { Authorization: `Bearer ${token}`, 'Sec-Fetch-Site': 'same-origin' };
    const answer = await fetch(`${served.origin}/p/api/report`, { method: 'POST', headers, body });
    return { status: answer.status, told: await answer.json() };
  };
  const first = Buffer.from(bodies[0], 'base64');
  const [one, two] = [await send(first), await send(first)];
  holds('the same bytes are the same report', one.status === 201 && one.told.receipt === two.told.receipt, JSON.stringify([one, two]));
  const altered = Buffer.from(first);
  altered[altered.length - 1] ^= 1;
  holds('other bytes under the same name are refused', (await send(altered)).status === 409);
  const cases = (await desk.cases()).filter((id) => !known.has(id));
  holds('each report is there once', cases.length === count - 1, String(cases.length));
  const told = await Promise.all(cases.map((id) => desk.case(id)));
  const kilns = told.map((text) => text.match(/Canary kiln \d+/)?.[0]);
  holds('each of them is another', new Set(kilns).size === count - 1, kilns.join(' '));
  const photos = told.find((text) => text.includes('Canary kiln 0')) ?? '';
  holds('both photos can be had, opened', (photos.match(/photo\.jpg/g) ?? []).length >= 2);

  // The desk shuts the phone out: at its next contact nothing of the page is left.
  await desk.shutOut();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.waitForFunction(() => !document.querySelector('button'), null, { timeout: 30_000 });
  await page.waitForTimeout(1000);
  const left = await page.evaluate(async () => {
    const bases = await indexedDB.databases();
    return { bases: bases.length, caches: (await caches.keys()).length, workers: (await navigator.serviceWorker.getRegistrations()).length };
  });
  holds('a phone that was shut out holds nothing any more', left.bases + left.caches + left.workers === 0, JSON.stringify(left));
  holds('and is answered 403', (await send(first)).status === 403);
  await context.close();
  way.close();
}

// --- bytes of the first load ---------------------------------------------------------------------

async function firstLoad(folder, served, desk) {
  const way = await line(served.port);
  const context = await launch(path.join(folder, 'first'));
  const page = context.pages()[0] ?? await context.newPage();
  await ready(page, way.origin + await desk.phone('First', 'hi'));
  await page.waitForTimeout(1000);
  const first = way.bytes;
  console.log(`first load: ${first} bytes in ${way.asked.length} answers, headers and all`);
  holds('the first load is no more than 100 KiB', first <= FIRST_LOAD_MAX, `${first} bytes: ${way.asked.join(' ')}`);
  await page.goto(`${way.origin}/p/`);
  await page.waitForSelector('button[data-key="phone-form-interview"]');
  await page.waitForTimeout(500);
  console.log(`later loads: ${way.bytes - first} bytes`);
  holds('later loads come from the phone', way.bytes - first < 8 * 1024, `${way.bytes - first}`);
  await context.close();
  way.close();
}

// --- the whole -----------------------------------------------------------------------------------

const folder = mkdtempSync(path.join(tmpdir(), 'mukti-offline-'));
let served;
try {
  served = await serve(folder);
  const desk = new Desk(served);
  await desk.enrol(served.code);
  await firstLoad(folder, served, desk);
  await thirty(folder, served, desk);
  await inLanguages(folder, served, desk);
  await alone(folder, served, desk);
  await writeOnly(folder, served, desk);
  await kills(folder, served, desk);
} catch (why) {
  holds('the walk came to its end', false, why.stack ?? String(why));
} finally {
  served?.server.kill();
  rmSync(folder, { recursive: true, force: true });
}
verdict('offline');
