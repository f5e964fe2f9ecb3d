// What every client with a browser needs: the browser, a server over a folder, and the count of what does not hold.
//
// MUKTI          the program          (default: mukti)
// MUKTI_CLIENTS  where node_modules lies (default: beside this file)
// MUKTI_CHROMIUM the browser           (default: Debian's)
// MUKTI_PICTURES a folder for screenshots (default: none are taken)

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';

/** Where the packages lie. */
export const packages = path.join(process.env.MUKTI_CLIENTS ?? import.meta.dirname, 'node_modules');
export const require = createRequire(path.join(packages, 'x'));
export const { chromium } = require('playwright-core');

export const PICTURES = process.env.MUKTI_PICTURES;
export const PASSPHRASE = 'four quiet kilns at dawn';
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
export const EXECUTABLE = process.env.MUKTI_CHROMIUM ?? '/usr/bin/chromium';
// A browser that asks nothing of anybody on its own.
export const QUIET = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-default-apps',
  '--no-default-browser-check', '--disable-domain-reliability'];

let passed = 0;
let complaints = '';
const failures = [];

export function holds(says, true_, detail = '') {
  if (true_) { passed += 1; return; }
  failures.push(says);
  console.log(`FAILED: ${says}${detail ? `\n    ${detail}` : ''}`);
}

// Says what holds, and ends the program.
export function verdict(name) {
  holds('the server complained of nothing', complaints === '', complaints.slice(0, 2000));
  console.log(`${name}: ${passed} passed, ${failures.length} failed`);
  process.exit(failures.length === 0 ? 0 : 1);
}

export const freePort = () => new Promise((done, fail) => {
  const probe = createServer().once('error', fail).listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => done(port));
  });
});

// Starts a server and waits until it has printed its address; what it told is kept, and the one-time code if it has one.
export async function start(words, folder) {
  const server = spawn(process.env.MUKTI ?? 'mukti', words, { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder });
  server.stderr.on('data', (bytes) => { complaints += bytes; });
  let told = '';
  const ready = new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`no address in three minutes:\n${told}`)), 180_000);
    server.once('exit', (code) => fail(new Error(`ended with ${code}:\n${told}`)));
    server.stdout.on('data', (bytes) => {
      told += bytes;
      const address = told.match(/http:\/\/127\.0\.0\.1:(\d+)/);
      if (!address) return;
      clearTimeout(late);
      const code = told.match(/with this code.*: (\S+)/)?.[1];
      done({ origin: address[0], port: Number(address[1]), code, told: () => told });
    });
  });
  try {
    return { server, ...(await ready) };
  } catch (why) {
    server.kill();
    throw why;
  }
}

// One desk over a new folder.
export const serve = (folder, ...more) =>
  start(['serve', '--data', path.join(folder, 'data'), '--listen', '127.0.0.1:0', ...more], folder);

export const press = (page, button) => Promise.all([page.waitForNavigation({ waitUntil: 'load' }), button.click()]);
