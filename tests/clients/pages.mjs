// Walks every page of a running demo in a real browser: accessible, in three languages and two widths, with script off, and
// silent towards every other host.
//
// MUKTI and the like: see house.mjs.
// MUKTI_EVERY_PAGE 1 to walk every page in every language and width (default: two of each pattern)

import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { EXECUTABLE, PASSPHRASE, PICTURES, QUIET, TAGS, chromium, freePort, holds, press, require, start, verdict } from './house.mjs';

const here = import.meta.dirname;
const axe = require('axe-core');
const EVERY_PAGE = process.env.MUKTI_EVERY_PAGE === '1';
const LANGUAGES = ['en', 'hi', 'ur'];
const WIDTHS = [360, 1280];

const lastWord = (told, beginning) => {
  const line = told.split('\n').find((each) => each.startsWith(beginning));
  if (!line) throw new Error(`nothing begins with "${beginning}":\n${told}`);
  return line.trim().split(' ').at(-1);
};

// --- one visitor ---------------------------------------------------------------------------------

// A fresh visitor who writes down every request to another host and every error of a page.
async function visitor(browser, origin, options) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const elsewhere = [];
  const errors = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) elsewhere.push(request.url());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  const page = await context.newPage();
  return { context, page, elsewhere, errors };
}

async function open(page, url) {
  const answer = await page.goto(url, { waitUntil: 'load' });
  return answer?.status() ?? 0;
}

const sendForm = (page) => press(page, page.locator('main form button[type=submit]').first());

// A fresh folder: the first person enrols with the one-time code; a wrong one is told kindly.
async function enrol(browser, folder) {
  const serving = await start(['serve', '--data', path.join(folder, 'fresh'), '--listen', `127.0.0.1:${await freePort()}`], folder);
  try {
    const { page, context } = await visitor(browser, serving.origin, { viewport: { width: 360, height: 800 } });
    await open(page, `${serving.origin}/today`);
    holds('a fresh folder asks for the one-time code', await page.locator('input[name=code]').count() === 1, page.url());
    await accessible(page, 'enrol');
    await fits(page, 'enrol', 360);
    await picture(page, 'en-360-enrol');
    const fill = async (code) => {
      await page.fill('input[name=code]', code);
      await page.fill('input[name=name]', 'Fatima');
      for (const field of await page.locator('input[type=password]').all()) await field.fill(PASSPHRASE);
      await sendForm(page);
    };
    await fill('aaaaa-aaaaa-aaaaa-aaaaa');
    holds('a wrong code lets nobody in', await page.locator('input[name=code]').count() === 1, page.url());
    await accessible(page, 'enrol after a wrong code');
    await fill(lastWord(serving.told(), 'The first person'));
    holds('name and passphrase lead to Today', new URL(page.url()).pathname === '/today', page.url());
    await accessible(page, 'an empty Today');
    await picture(page, 'en-360-empty-today');
    await context.close();
  } finally {
    serving.server.kill();
  }
}

async function signIn(browser, demo) {
  const { page, context } = await visitor(browser, demo.origin, { viewport: { width: 360, height: 800 } });
  await open(page, `${demo.origin}/today`);
  holds('a stranger is asked to sign in', await page.locator('input[type=password]').count() === 1, page.url());
  await accessible(page, 'sign-in');
  await fits(page, 'sign-in', 360);
  await picture(page, 'en-360-sign-in');
  const told = demo.told().match(/Sign in as (\S+) with the passphrase: (\S+)/);
  const fill = async (passphrase) => {
    await page.fill('input[name=name]', told[1]);
    await page.fill('input[name=passphrase]', passphrase);
    await sendForm(page);
  };
  await fill('not the passphrase');
  holds('a wrong passphrase lets nobody in', new URL(page.url()).pathname === '/sign-in', page.url());
  await accessible(page, 'sign-in after a wrong passphrase');
  await fill(told[2]);
  holds('name and passphrase lead to Today', new URL(page.url()).pathname === '/today', page.url());
  const state = await context.storageState();
  await context.close();
  return state;
}

// --- every page ----------------------------------------------------------------------------------

// One address stands for all that differ only in an id, in a name of the law, in a topic or in the kind of an act or letter.
const pattern = (url) => new URL(url).pathname
  .replace(/\/[0-9a-f]{16,}/gi, '/…')
  .replace(/^\/law\/(values|duties|entitlements|offences|instruments)\/.+/, '/law/$1/…')
  .replace(/\/(acts|letters|interview|answers)\/[^/]+/, '/$1/…');

// How many pages of one pattern are visited at all; each act, letter and topic of one case is a page of its own.
const most = (kind) => (/\/(acts|letters|interview)\/…$/.test(kind) ? 45 : 3);

// An address without its ids: the same act of another case is the same page.
const named = (url) => new URL(url).pathname.replace(/\/[0-9a-f]{16,}/gi, '/…');

// Follows links from the first room; no files, no way out.
async function findPages(page, origin) {
  const seen = new Set();
  const counted = new Map();
  const names = new Set();
  const found = [];
  const waiting = [`${origin}/today`];
  while (waiting.length) {
    const url = waiting.shift().split('#')[0];
    const kind = pattern(url);
    const name = named(url);
    const again = /\/(acts|letters|interview)\/…$/.test(kind) && names.has(name);
    if (seen.has(url) || again || (counted.get(kind) ?? 0) >= most(kind)) continue;
    if (/sign-?out|\/leave|\/pdf$|\.(pdf|png|css|js|csv|json|svg)$/.test(kind)) continue;
    seen.add(url);
    const answer = await page.request.get(url, { maxRedirects: 0 });
    const status = answer.status();
    if (status >= 300 && status < 400) continue;
    if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue;
    counted.set(kind, (counted.get(kind) ?? 0) + 1);
    names.add(name);
    holds(`${name} answers`, status === 200, `${url} answered ${status}`);
    if (status !== 200) continue;
    found.push(url);
    await open(page, url);
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => new URL(a.getAttribute('href'), document.baseURI).href));
    waiting.push(...links.filter((link) => link.startsWith(`${origin}/`) && !/[?&]lang=/.test(link)));
  }
  return found;
}

// Two pages of each pattern.
function representatives(pages) {
  const kept = new Map();
  return pages.filter((url) => {
    const kind = pattern(url);
    kept.set(kind, (kept.get(kind) ?? 0) + 1);
    return kept.get(kind) <= 2;
  });
}

async function accessible(page, name) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((tags) => window.axe.run(document, { runOnly: { type: 'tag', values: tags } }), TAGS);
  const told = violations.map((v) => `${v.id}: ${v.help}\n      ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join('\n      ')}`);
  holds(`${name} is accessible`, violations.length === 0, told.join('\n    '));
}

async function fits(page, name, width) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  holds(`${name} fits ${width} pixels`, wide <= width, `it is ${wide} wide`);
}

async function inLanguage(page, name, language) {
  const { lang, dir } = await page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
  holds(`${name} says that it is in ${language}`, lang.split('-')[0] === language, `lang is ${lang}`);
  holds(`${name} runs the way ${language} runs`, (dir === 'rtl') === (language === 'ur'), `dir is ${dir}`);
}

async function picture(page, name) {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: path.join(PICTURES, `${name.replace(/[^a-z0-9-]+/gi, '_')}.png`), fullPage: true });
}

// Choosing a language in the address keeps it for the visit.
const withLanguage = (url, language) => {
  const there = new URL(url);
  there.searchParams.set('lang', language);
  return there.href;
};

// Every page once in English on a phone; two of each pattern in each language and width, and in the dark, or every page there too.
async function everyPage(browser, origin, state) {
  const first = await visitor(browser, origin, { storageState: state });
  const pages = await findPages(first.page, origin);
  await first.context.close();
  const some = representatives(pages);
  const kinds = [...new Set(pages.map(pattern))].sort();
  console.log(`${pages.length} pages of ${kinds.length} patterns: ${kinds.join(' ')}`);
  for (const kind of ['/today', '/cases', '/cases/new', '/cases/…', '/cases/…/acts/…', '/cases/…/letters/…', '/forms/…', '/forms/…/meaning', '/law', '/law/values/…']) {
    holds(`${kind} can be reached by following links`, kinds.includes(kind));
  }
  const walks = LANGUAGES.flatMap((language) => WIDTHS.map((width) => ({ language, width, colorScheme: 'light' })));
  walks.push({ language: 'en', width: 360, colorScheme: 'dark' });
  for (const { language, width, colorScheme } of walks) {
    const as = `${language}, ${width}, ${colorScheme}`;
    const one = await visitor(browser, origin, { storageState: state, viewport: { width, height: 800 }, colorScheme });
    await open(one.page, withLanguage(`${origin}/today`, language));
    const whole = EVERY_PAGE || language === 'en' && width === 360 && colorScheme === 'light';
    for (const url of whole ? pages : some) {
      const name = `${named(url)} (${as})`;
      await open(one.page, url);
      await inLanguage(one.page, name, language);
      await accessible(one.page, name);
      await fits(one.page, name, width);
      await picture(one.page, `${as}${named(url)}`);
    }
    holds(`no page asks another host (${as})`, one.elsewhere.length === 0, one.elsewhere.slice(0, 3).join(' '));
    holds(`no page has an error of its own (${as})`, one.errors.length === 0, one.errors.slice(0, 3).join('\n    '));
    await one.context.close();
  }
}

// --- one journey, with script off ----------------------------------------------------------------

// What Meena says, by the name of the fact; a screen takes the answers it asks for.
const TOLD = {
  'work.state': 'IN-TN', 'work.kind': 'brick_kiln', 'work.from.year': '2024', 'work.from.month': '11', 'worker.age': '31',
  'worker.sex': 'female', 'advance.taken': 'yes', 'advance.amount': '35000', 'advance.by': 'self', 'free.movement': 'no',
  'free.other_work': 'no', 'wage.amount': '3000', 'wage.unit': 'month', 'force.threat': 'yes', 'freed.how': 'escaped',
  'freed.on.year': '2026', 'freed.on.month': '3', 'freed.on.day': '2',
};

async function give(page, name, value) {
  const radio = page.locator(`input[type=radio][name="${name}"][value="${value}"]`);
  if (await radio.count()) return radio.first().check({ force: true });
  const list = page.locator(`select[name="${name}"]`);
  if (await list.count()) return list.first().selectOption(value);
  const box = page.locator(`input[name="${name}"]`);
  if (await box.count()) return box.first().fill(value);
  return undefined;
}

async function newInterview(page, origin) {
  await open(page, `${origin}/cases/new`);
  await give(page, 'state', 'IN-TN');
  await give(page, 'name', 'Meena');
  await give(page, 'private', 'yes');
  await press(page, page.locator('form[action="/cases/new"] button[type=submit]'));
  let screens = 0;
  while (page.url().includes('/interview/') && screens < 20) {
    screens += 1;
    holds(`screen ${screens} of the interview has questions`, await page.locator('form fieldset, form .field').count() > 0, page.url());
    if (screens === 1) await picture(page, 'no-script-interview');
    for (const [name, value] of Object.entries(TOLD)) await give(page, name, value);
    await press(page, page.locator('form[action*="/interview/"] button[type=submit]').first());
  }
  holds('the interview has at least eight screens and ends at the case', screens >= 8 && /\/cases\/[0-9a-f]+\?/.test(page.url()), `${screens} screens, ${page.url()}`);
  return page.url().split('?')[0];
}

async function journey(browser, origin, state) {
  const one = await visitor(browser, origin, { storageState: state, viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
  const { page } = one;
  await open(page, withLanguage(`${origin}/today`, 'en'));
  holds('Today shows something late, without script', /late/i.test(await page.locator('main').innerText()));
  const address = await newInterview(page, origin);
  const said = await page.locator('main').innerText();
  holds('the case page cites the Act for what was told', /2\(g\)/.test(said), said.slice(0, 400));
  holds('the case page names an office that owes something', /magistrate/i.test(said), said.slice(0, 400));
  await picture(page, 'no-script-case');

  await open(page, `${address}/acts/enquiry`);
  await page.locator('form[action$="/acts/enquiry"] input.year').first().fill('2026');
  await page.locator('form[action$="/acts/enquiry"] select[name$=".month"]').first().selectOption('3');
  await page.locator('form[action$="/acts/enquiry"] select[name$=".day"]').first().selectOption('5');
  await page.locator('form[action$="/acts/enquiry"] select[name=speaker]').selectOption('document');
  await press(page, page.locator('form[action$="/acts/enquiry"] button[type=submit]').first());
  holds('an act of an office is kept', page.url().includes('kept=1'), page.url());

  await open(page, `${address}/letters/information_to_dm`);
  await picture(page, 'no-script-letter');
  await press(page, page.locator('form[action$="/letters/information_to_dm"] button[type=submit]').first());
  holds('a letter is written', page.url().includes('/issued/'), page.url());
  const pdf = await page.request.get(`${page.url().split('?')[0]}/pdf`);
  const bytes = await pdf.body();
  holds('the letter is a PDF', pdf.status() === 200 && bytes.subarray(0, 5).toString() === '%PDF-', `${pdf.status()}`);
  holds('the journey asks no other host', one.elsewhere.length === 0, one.elsewhere.join(' '));
  await one.context.close();
}

// --- a form of others ------------------------------------------------------------------------------

// Hands in a survey of another organisation on its page, with script off, and says what two of its questions mean.
async function handIn(browser, origin, state) {
  const one = await visitor(browser, origin, { storageState: state, viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
  const { page } = one;
  await open(page, withLanguage(`${origin}/forms`, 'en'));
  await page.setInputFiles('input[name=form]', path.join(here, 'xforms', 'worksite_interview.xform.xml'));
  await press(page, page.locator('form[action="/forms"] button[type=submit]'));
  holds('a form of others is kept', /\/forms\/[0-9a-f]{32}\?kept=1/.test(page.url()), page.url());
  await open(page, `${page.url().split('?')[0]}/meaning`);
  holds('its questions are listed in words', /Was an advance or loan taken\?/.test(await page.locator('main').innerText()));
  await page.selectOption('select[name="to:place/state"]', 'worksite/state');
  await page.selectOption('select[name="to:debt/advance_amount"]', 'interview/advance.amount');
  const keep = page.locator('form[action$="/meaning"] button[type=submit]');
  await press(page, keep);
  await page.selectOption('select[name="is:place/state:33"]', 'IN-TN');
  await press(page, keep);
  holds('what they mean is kept and tried on an example', /Tamil Nadu/.test(await page.locator('table').innerText()), page.url());
  await one.context.close();
}

// --- the whole -----------------------------------------------------------------------------------

const folder = mkdtempSync(path.join(tmpdir(), 'mukti-pages-'));
let demo;
let browser;
try {
  browser = await chromium.launch({ executablePath: EXECUTABLE, args: QUIET });
  await enrol(browser, folder);
  demo = await start(['demo', '--port', String(await freePort()), '--dir', path.join(folder, 'demo')], folder);
  const state = await signIn(browser, demo);
  await journey(browser, demo.origin, state);
  await handIn(browser, demo.origin, state);
  await everyPage(browser, demo.origin, state);
} catch (why) {
  holds('the walk came to its end', false, why.stack ?? String(why));
} finally {
  await browser?.close();
  demo?.server.kill();
  rmSync(folder, { recursive: true, force: true });
}
verdict('pages');
