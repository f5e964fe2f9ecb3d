// From a broken clock on Today to a letter that stands ready, in at most three taps, in two languages; and back: once its dispatch is
// recorded, the next step of the ladder waits for an answer.
//
// MUKTI and the like: see house.mjs.

import { mkdtempSync, rmSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EXECUTABLE, PICTURES, QUIET, chromium, freePort, holds, press, start, verdict } from './house.mjs';

// What the words of one language are; the offices and letters come from the page itself.
const LANGUAGES = ['en', 'hi'];
const TAPS_AT_MOST = 3;

async function signedIn(browser, demo, language, width) {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width, height: 800 }, locale: language });
  const page = await context.newPage();
  await page.goto(`${demo.origin}/sign-in`);
  await page.fill('input[name=name]', demo.name);
  await page.fill('input[name=passphrase]', demo.passphrase);
  await press(page, page.locator('main form button[type=submit]').first());
  await page.goto(`${demo.origin}/today?lang=${language}`);
  return { context, page };
}

const picture = async (page, name) => {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
};

async function inThreeTaps(browser, demo, language, width) {
  const { context, page } = await signedIn(browser, demo, language, width);
  const says = (what) => `${language} ${width}: ${what}`;
  holds(says('Today is in that language'), await page.locator(`html[lang=${language}]`).count() === 1);
  const steps = page.locator('section.band.late .next a.button');
  holds(says('a broken clock shows its next letter'), await steps.count() > 0);
  await picture(page, `${language}-${width}-today-next`);
  let taps = 0;
  const tap = async (what) => { taps += 1; await press(page, what); };

  await tap(steps.first());
  holds(says('the letter says to which office'), await page.locator('.letter-says').count() === 1, page.url());
  const enclosed = await page.locator('.letter-says ul.annexures li').count();
  holds(says('its annexures are listed'), enclosed > 0);
  const spoken = await page.locator('.letter-says [lang]').first().getAttribute('lang');
  holds(says('the letter is in that language'), spoken === language, spoken);
  const seen = await page.request.get(`${page.url().replace(/\?/, '/pdf?')}&tongue=${language}`);
  holds(says('it can be seen as PDF before it is kept'), (await seen.body()).subarray(0, 5).toString() === '%PDF-');
  await picture(page, `${language}-${width}-letter-says`);

  await tap(page.locator('form.narrow-form button.first[type=submit]').first());
  holds(says('the letter is kept'), /\/issued\//.test(page.url()), page.url());
  const pdf = await page.locator('a[href$="/pdf"]').first().getAttribute('href');
  const bytes = await (await page.request.get(new URL(pdf, demo.origin).href)).body();
  holds(says('the kept letter is a PDF'), bytes.subarray(0, 5).toString() === '%PDF-' && bytes.length > 10_000, `${bytes.length}`);
  holds(says(`it took ${taps} taps, at most ${TAPS_AT_MOST}`), taps <= TAPS_AT_MOST);
  await picture(page, `${language}-${width}-letter-issued`);
  await context.close();
  return { kept: page.url() };
}

// The dispatch is recorded with its proof; the ladder then waits, and the letter's page shows what became of it.
async function dispatched(browser, demo) {
  const { context, page } = await signedIn(browser, demo, 'en', 360);
  const late = page.locator('section.band.late li.duty').filter({ has: page.locator('.next a.button') });
  const label = await late.first().locator('a[href^="/cases/"] bdi').first().textContent();
  await press(page, late.first().locator('.next a.button'));
  await press(page, page.locator('form.narrow-form button.first[type=submit]').first());
  const issued = page.url();
  await press(page, page.locator('a[href*="/acts/letter_sent?document="]').first());
  const chosen = await page.locator('select[name=document]').inputValue();
  holds('the form knows which letter', issued.endsWith(chosen) && chosen !== '', chosen);
  const today = new Date(Date.now() + 330 * 60_000).toISOString().slice(0, 10).split('-').map(Number);
  for (const [part, at] of [['year', 0], ['month', 1], ['day', 2]]) {
    const field = page.locator(`[name="on.${part}"], [name="on-${part}"], [name="on_${part}"]`).first();
    if (await field.evaluate((one) => one.tagName) === 'SELECT') await field.selectOption(String(today[at]));
    else await field.fill(String(today[at]));
  }
  await page.fill('[name=number]', 'RM 12345 IN');
  await page.selectOption('select[name=speaker]', 'document');
  await picture(page, 'en-360-letter-sent');
  await press(page, page.locator('main form button.first[type=submit]').first());
  holds('the dispatch is kept', /kept=1/.test(page.url()), page.url());
  await page.goto(issued);
  const told = await page.locator('main').textContent();
  holds('the letter shows the number of its proof', told.includes('RM 12345 IN'));
  holds('an answer can be filed', await page.locator('a[href*="/acts/letter_reply?document="]').count() === 1);
  await page.goto(`${demo.origin}/today`);
  const rows = page.locator('section.band.late li.duty').filter({ hasText: label });
  const waiting = await rows.filter({ hasText: 'follows if no answer comes by' }).count();
  holds('the ladder waits for an answer', waiting > 0, label);
  await context.close();
}

const folder = mkdtempSync(path.join(tmpdir(), 'mukti-ladder-'));
const serving = await start(['demo', '--dir', path.join(folder, 'demo'), '--port', String(await freePort())], folder);
const browser = await chromium.launch({ executablePath: EXECUTABLE, args: QUIET });
try {
  const demo = { origin: serving.origin, ...signInOf(serving.told()) };
  for (const language of LANGUAGES) await inThreeTaps(browser, demo, language, 360);
  await dispatched(browser, demo);
} finally {
  await browser.close();
  serving.server.kill();
  rmSync(folder, { recursive: true, force: true });
}
verdict('the ladder');

// Name and passphrase of the demo's member, as the command prints them.
function signInOf(told) {
  const [, name, passphrase] = told.match(/Sign in as (\S+) with the passphrase: (\S+)/);
  return { name, passphrase };
}
