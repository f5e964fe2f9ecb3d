// The page for phones without Collect, in a real browser against a real server: thirty people told of with the network off, a phone
// that can open nothing of what it holds, a browser killed in the middle, a phone that is shut out, bytes of the first load.
//
// MUKTI          the program          (default: mukti)
// MUKTI_CLIENTS  where node_modules lies (default: beside this file)
// MUKTI_CHROMIUM the browser           (default: Debian's)
// MUKTI_PICTURES a folder for screenshots (default: none are taken)

import { spawn } from 'node:child_process';
import { createHash, createHmac, createPrivateKey, createPublicKey, createDecipheriv, diffieHellman } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { createServer as createProxy, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const here = path.dirname(new URL(import.meta.url).pathname);
const require = createRequire(path.join(process.env.MUKTI_CLIENTS ?? here, 'node_modules', 'x'));
const { chromium } = require('playwright-core');
const axe = require('axe-core');

const PROGRAM = process.env.MUKTI ?? 'mukti';
const PICTURES = process.env.MUKTI_PICTURES;
const EXECUTABLE = process.env.MUKTI_CHROMIUM ?? '/usr/bin/chromium';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PASSPHRASE = 'four quiet kilns at dawn';
const FIRST_LOAD_MAX = 100 * 1024;
const QUIET = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-default-apps', '--no-default-browser-check', '--disable-domain-reliability',
  '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' };

let passed = 0;
const failures = [];
function holds(says, true_, detail = '') {
  if (true_) { passed += 1; return; }
  failures.push(says);
  console.log(`FAILED: ${says}${detail ? `\n    ${detail}` : ''}`);
}

// --- the server ----------------------------------------------------------------------------------

const freePort = () => new Promise((done, fail) => {
  const probe = createServer().once('error', fail).listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => done(port));
  });
});

let complaints = '';
async function serve(folder) {
  const port = await freePort();
  const server = spawn(PROGRAM, ['serve', '--data', path.join(folder, 'data'), '--listen', `127.0.0.1:${port}`], { stdio: ['ignore', 'pipe', 'pipe'] });
  server.stderr.on('data', (bytes) => { complaints += bytes; });
  let told = '';
  await new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`no address:\n${told}`)), 60_000);
    server.once('exit', (code) => fail(new Error(`ended with ${code}:\n${told}`)));
    server.stdout.on('data', (bytes) => {
      told += bytes;
      if (/http:\/\/127\.0\.0\.1:\d+/.test(told)) { clearTimeout(late); done(); }
    });
  });
  const code = told.match(/with this code.*: (\S+)/)?.[1];
  return { server, port, origin: `http://127.0.0.1:${port}`, code };
}

// A line that can be cut, and that can lose answers: the browser reaches the server through it.
async function line(port) {
  const state = { up: true, loses: () => false, asked: [] };
  const proxy = createProxy((asked, answer) => {
    state.asked.push(`${asked.method} ${asked.url}`);
    if (!state.up) { asked.socket.destroy(); return; }
    const loses = state.loses(asked);
    const on = httpRequest({ host: '127.0.0.1', port, path: asked.url, method: asked.method, headers: asked.headers }, (back) => {
      if (loses) { back.resume(); back.on('end', () => asked.socket.destroy()); return; }
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
  chromium.launchPersistentContext(profile, { executablePath: EXECUTABLE, args: QUIET, ...PHONE, permissions: ['microphone'], ...options });

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

export { press };

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
  holds('nothing was asked of the network', way.asked.length === before, way.asked.slice(before).join(' '));
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
  holds('the page had no error of its own', errors.length === 0, errors.join('\n'));
  await context.close();
  way.close();
  return cases[0];
}

// --- the whole -----------------------------------------------------------------------------------

const folder = mkdtempSync(path.join(tmpdir(), 'mukti-offline-'));
let served;
try {
  served = await serve(folder);
  const desk = new Desk(served);
  await desk.enrol(served.code);
  await thirty(folder, served, desk);
} catch (why) {
  holds('the walk came to its end', false, why.stack ?? String(why));
} finally {
  served?.server.kill();
  rmSync(folder, { recursive: true, force: true });
}
holds('the server complained of nothing', complaints === '', complaints.slice(0, 2000));
console.log(`offline: ${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
