// Walks every page of a running demo in a real browser: accessible, in three languages and two widths, with script off, and
// silent towards every other host.
//
// MUKTI          the program          (default: mukti)
// MUKTI_CLIENTS  where node_modules lies (default: beside this file)
// MUKTI_CHROMIUM the browser           (default: Debian's)
// MUKTI_PICTURES a folder for screenshots (default: none are taken)

import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const here = path.dirname(new URL(import.meta.url).pathname);
const require = createRequire(path.join(process.env.MUKTI_CLIENTS ?? here, 'node_modules', 'x'));
const { chromium } = require('playwright-core');
const axe = require('axe-core');

const PROGRAM = process.env.MUKTI ?? 'mukti';
const PICTURES = process.env.MUKTI_PICTURES;
const LANGUAGES = ['en', 'hi', 'ur'];
const WIDTHS = [360, 1280];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PASSPHRASE = 'four quiet kilns at dawn';
const QUIET = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-default-apps',
  '--no-default-browser-check', '--disable-domain-reliability'];

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

// Starts the demo and waits until it has printed its address and its one-time code.
async function startDemo(folder) {
  const port = await freePort();
  const server = spawn(PROGRAM, ['demo', '--port', String(port), '--dir', path.join(folder, 'demo')],
    { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  const ready = new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`the demo said no address in two minutes:\n${told}`)), 120_000);
    server.once('exit', (code) => fail(new Error(`the demo ended with ${code}:\n${told}`)));
    server.stdout.on('data', (bytes) => {
      told += bytes;
      const address = told.match(/http:\/\/127\.0\.0\.1:\d+/);
      const code = told.match(/\bcode\b\W+([A-Z0-9][A-Z0-9-]{5,})/i);
      if (address && code) { clearTimeout(late); done({ origin: address[0], code: code[1] }); }
    });
  });
  try {
    return { server, ...(await ready) };
  } catch (why) {
    server.kill();
    throw why;
  }
}

// --- one visitor ---------------------------------------------------------------------------------

// A fresh visitor who writes down every request to another host and every error of a page.
async function visitor(browser, origin, options) {
  const context = await browser.newContext({ ignoreHTTPSErrors: false, ...options });
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

// The main button of the form that holds this field.
const send = (page, field) => Promise.all([
  page.waitForNavigation({ waitUntil: 'load' }),
  page.locator('form', { has: field }).locator('button[type=submit], button:not([type])').first().click(),
]);

async function signIn(page, origin, code) {
  await open(page, `${origin}/`);
  const secret = page.locator('input[name=code], input[name=passphrase]').first();
  await secret.waitFor();
  if (await page.locator('input[name=code]').count()) await page.fill('input[name=code]', code);
  if (await page.locator('input[name=name]').count()) await page.fill('input[name=name]', 'Fatima');
  for (const field of await page.locator('input[type=password]').all()) await field.fill(PASSPHRASE);
  await send(page, secret);
  return page.url();
}

// --- every page ----------------------------------------------------------------------------------

// One address stands for all that differ only in an id or a query.
const pattern = (url) => new URL(url).pathname.replace(/\/[0-9a-f]{8,}|\/\d+/gi, '/…');

// Follows links from the first room; at most three of a pattern, no files, no way out.
async function findPages(page, origin) {
  const seen = new Set();
  const counted = new Map();
  const found = [];
  const waiting = [`${origin}/today`, `${origin}/cases`, `${origin}/new`, `${origin}/law`];
  while (waiting.length && found.length < 120) {
    const url = waiting.shift().split('#')[0];
    if (seen.has(url)) continue;
    seen.add(url);
    const kind = pattern(url);
    if (/sign-?out|logout|leave|quit|\.(pdf|png|css|js|csv|json|svg)$/.test(kind)) continue;
    if ((counted.get(kind) ?? 0) >= 3) continue;
    counted.set(kind, (counted.get(kind) ?? 0) + 1);
    const answer = await page.request.get(url, { maxRedirects: 0 });
    if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue;
    const status = answer.status();
    if (status >= 300 && status < 400) continue;
    if (status === 404 && ['/new', '/law', '/cases'].includes(kind)) continue;
    holds(`${kind} answers`, status === 200, `${url} answered ${status}`);
    if (status !== 200) continue;
    found.push(url);
    await open(page, url);
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => a.href));
    waiting.push(...links.filter((link) => link.startsWith(`${origin}/`)));
  }
  // Two of a kind are enough for the checker.
  const kept = new Map();
  return found.filter((url) => {
    const kind = pattern(url);
    kept.set(kind, (kept.get(kind) ?? 0) + 1);
    return kept.get(kind) <= (kind === pattern(`${origin}/law`) ? 1 : 2);
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

const withLanguage = (url, language) => {
  const there = new URL(url);
  there.searchParams.set('lang', language);
  return there.href;
};

async function everyPage(browser, origin, state) {
  const first = await visitor(browser, origin, { storageState: state });
  const pages = await findPages(first.page, origin);
  await first.context.close();
  console.log(`${pages.length} pages: ${[...new Set(pages.map(pattern))].join(' ')}`);
  holds('the demo has at least eight kinds of page', new Set(pages.map(pattern)).size >= 8);
  for (const language of LANGUAGES) {
    for (const width of WIDTHS) {
      const one = await visitor(browser, origin, { storageState: state, viewport: { width, height: 800 }, locale: language });
      for (const url of pages) {
        const name = `${pattern(url)} (${language}, ${width})`;
        await open(one.page, withLanguage(url, language));
        await inLanguage(one.page, name, language);
        await accessible(one.page, name);
        await fits(one.page, name, width);
        await picture(one.page, `${language}-${width}-${new URL(url).pathname}`);
      }
      holds(`no page asks another host (${language}, ${width})`, one.elsewhere.length === 0, one.elsewhere.slice(0, 3).join(' '));
      holds(`no page has an error of its own (${language}, ${width})`, one.errors.length === 0, one.errors.slice(0, 3).join('\n    '));
      await one.context.close();
    }
  }
}

// --- the whole -----------------------------------------------------------------------------------

const folder = mkdtempSync(path.join(tmpdir(), 'mukti-pages-'));
let demo;
let browser;
try {
  demo = await startDemo(folder);
  browser = await chromium.launch({ executablePath: process.env.MUKTI_CHROMIUM ?? '/usr/bin/chromium', args: QUIET });

  // Sign-in itself, before anybody is known.
  const stranger = await visitor(browser, demo.origin, { viewport: { width: 360, height: 800 } });
  await open(stranger.page, `${demo.origin}/today`);
  holds('a stranger is asked to sign in', await stranger.page.locator('input[type=password], input[name=code]').count() > 0);
  await accessible(stranger.page, 'sign-in');
  await fits(stranger.page, 'sign-in', 360);
  await picture(stranger.page, 'en-360-sign-in');
  const landed = await signIn(stranger.page, demo.origin, demo.code);
  holds('the code and a passphrase lead to Today', new URL(landed).pathname === '/today', landed);
  const state = await stranger.context.storageState();
  await stranger.context.close();

  await everyPage(browser, demo.origin, state);
} catch (why) {
  holds('the walk came to its end', false, why.stack ?? String(why));
} finally {
  await browser?.close();
  demo?.server.kill();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`pages: ${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
