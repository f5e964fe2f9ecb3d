// Fills a form with Enketo, as Kobo's and CHT's users do, in Chromium: BASE FORM LANGUAGE, the answers on the standard input, one
// `name=value` a line. Says what it was answered, and what it could not ask, as one line of JSON.
//
// The page is this program's own; what it asks of the server goes through here, as Enketo's own server would pass it on.

import { readFileSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { EXECUTABLE, PICTURES, QUIET, chromium, packages, require } from './house.mjs';

const { build } = require('esbuild');

const [base, id, language] = process.argv.slice(2);
const server = new URL(base);

// Enketo's own parts stand in for what an application around it would bring.
const core = path.join(packages, 'enketo-core');
const alias = {
  'enketo/config': `${core}/config.js`,
  'enketo/widgets': `${core}/src/js/widgets.js`,
  'enketo/translator': `${core}/src/js/fake-translator.js`,
  'enketo/dialog': `${core}/src/js/fake-dialog.js`,
  'enketo/file-manager': `${core}/src/js/file-manager.js`,
  'enketo/xpath-evaluator-binding': `${core}/src/js/xpath-evaluator-binding.js`,
};
const made = await build({
  entryPoints: [path.join(import.meta.dirname, 'enketo_page.mjs')],
  bundle: true, write: false, format: 'iife', logLevel: 'error', alias, nodePaths: [packages], external: ['libxslt'],
  loader: { '.svg': 'dataurl', '.png': 'dataurl' },
});
const script = made.outputFiles[0].text;

const pages = createServer((asked, answer) => {
  if (asked.url === '/page.js') return answer.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
  if (!asked.url.startsWith('/key/')) {
    return answer.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><meta charset="utf-8"><body><script src="/page.js"></script>');
  }
  const passed = { host: server.hostname, port: server.port, path: asked.url, method: asked.method, headers: { ...asked.headers, host: server.host } };
  const on = ask(passed, (back) => { answer.writeHead(back.statusCode, back.headers); back.pipe(answer); });
  on.on('error', () => answer.destroy());
  return asked.pipe(on);
});
await new Promise((done) => { pages.listen(0, '127.0.0.1', done); });
const origin = `http://127.0.0.1:${pages.address().port}`;

const browser = await chromium.launch({ executablePath: EXECUTABLE, args: QUIET });
try {
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(origin);
  const lines = readFileSync(0, 'utf8').trim();
  const told = await page.evaluate((words) => window.fill(...words), [origin + server.pathname, id, language, lines]);
  if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `enketo-${id}.png`), fullPage: true });
  console.log(JSON.stringify({ ...told, wrong: [...told.wrong, ...complaints] }));
} finally {
  await browser.close();
  pages.close();
}
