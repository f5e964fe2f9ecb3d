// The page of programs and addresses in a real browser: a token is made and shown once, an address added, both taken away; accessible
// in English and Hindi at 360 and 1280 px, without script, silent towards every other host.
//
// MUKTI and the like: see house.mjs.

import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EXECUTABLE, PASSPHRASE, PICTURES, QUIET, TAGS, chromium, holds, press, require, serve, verdict } from './house.mjs';

const axe = require('axe-core');

// Colour, names, order: what axe can see; and that nothing is wider than the phone.
async function look(page, what) {
  const context = page.context();
  for (const language of ['en', 'hi']) {
    await context.addCookies([{ name: 'lang', value: language, url: page.url() }]);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      if (what.again) await page.reload({ waitUntil: 'load' });
      if (what.open) await page.locator(what.open).click();
      await page.evaluate(axe.source);
      const found = await page.evaluate((tags) => axe.run(document, { runOnly: tags }), TAGS);
      holds(`${what.name} ${language} ${width}: axe finds nothing`, found.violations.length === 0,
        found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(' ')}`).join('\n    '));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      holds(`${what.name} ${language} ${width}: nothing is wider than the screen`, wide <= 0, `${wide} px`);
      if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `${what.name}-${language}-${width}.png`), fullPage: true });
    }
  }
  await context.addCookies([{ name: 'lang', value: 'en', url: page.url() }]);
}

const folder = mkdtempSync(path.join(tmpdir(), 'mukti-programs-'));
if (PICTURES) mkdirSync(PICTURES, { recursive: true });
const { server, origin, code } = await serve(folder, '--webhook', '127.0.0.1:9');
const browser = await chromium.launch({ executablePath: EXECUTABLE, args: QUIET });
try {
  const context = await browser.newContext({ reducedMotion: 'reduce', bypassCSP: true });
  const elsewhere = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) elsewhere.push(request.url());
  });
  const page = await context.newPage();
  await page.goto(`${origin}/enrol`);
  for (const [name, text] of [['code', code], ['name', 'Fatima'], ['passphrase', PASSPHRASE], ['again', PASSPHRASE]]) {
    await page.fill(`[name=${name}]`, text);
  }
  await press(page, page.locator('main form button[type=submit]').first());
  await page.goto(`${origin}/programs`);
  await look(page, { name: 'programs-empty', again: true });
  await page.goto(`${origin}/programs`);
  await page.fill('#name', 'Helpline of Sundarpur');
  await page.selectOption('#scope', 'read write');
  await press(page, page.locator('form[action="/programs"] button'));
  const token = await page.locator('[role=status] code').innerText();
  holds('a token is shown', /^[A-Za-z0-9_-]{64}$/.test(token), token);
  await look(page, { name: 'programs-token' });
  await page.goto(`${origin}/programs`);
  holds('a token is shown once', !(await page.content()).includes(token));
  const asked = await fetch(`${origin}/api/v1/cases`, { headers: { authorization: `Bearer ${token}` } });
  holds('the token lets in', asked.status === 200, String(asked.status));
  await page.fill('#address', 'https://example.org/hook');
  await press(page, page.locator('form[action="/programs/webhooks"] button'));
  holds('an address that is not on the list is refused in words', (await page.locator('[role=alert]').innerText()).includes('422-86'));
  await look(page, { name: 'programs-refused' });
  await page.goto(`${origin}/programs`);
  await page.fill('#address', 'http://127.0.0.1:9/hook');
  await press(page, page.locator('form[action="/programs/webhooks"] button'));
  holds('a secret is shown once', (await page.locator('[role=status] code').innerText()).startsWith('whsec_'));
  await page.goto(`${origin}/programs`);
  await look(page, { name: 'programs-full', again: true });
  await press(page, page.locator('form[action="/programs/webhooks/remove"] button'));
  await press(page, page.locator('form[action="/programs/shut-out"] button'));
  const after = await fetch(`${origin}/api/v1/cases`, { headers: { authorization: `Bearer ${token}` } });
  holds('who is shut out is out at once', after.status === 401, String(after.status));
  await page.goto(`${origin}/differences`);
  await look(page, { name: 'differences-empty', again: true });
  await page.goto(`${origin}/phones`);
  await page.fill('#name', 'Suresh');
  await press(page, page.locator('form[action="/phones"] button'));
  await page.goto(`${origin}/phones`);
  await look(page, { name: 'phones-follow', again: true, open: 'main details summary' });
  await page.goto(`${origin}/export`);
  await look(page, { name: 'export', again: true, open: 'main details summary' });
  holds('nothing is asked of another host', elsewhere.length === 0, elsewhere.join(' '));
} finally {
  await browser.close();
  server.kill('SIGINT');
  rmSync(folder, { recursive: true, force: true });
}
verdict('programs page');
