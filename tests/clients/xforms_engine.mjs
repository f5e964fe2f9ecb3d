// Fills a form with @getodk/xforms-engine, the engine of ODK Web Forms, under Node: BASE FORM LANGUAGE, the answers on the standard
// input, one `name=value` a line. Says what it was answered, and what it could not ask, as one line of JSON.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { packages, require } from './house.mjs';
import { Answers, form, send } from './openrosa.mjs';

const { JSDOM } = require('jsdom');

// The engine is written for a page; what carries a report stays Node's, which sends it.
const { window } = new JSDOM('', { url: 'http://127.0.0.1/' });
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
}
Object.assign(globalThis, { window, require, __dirname: packages });
const { loadForm } = await import(pathToFileURL(path.join(packages, '@getodk/xforms-engine/dist/index.js')).href);

const [base, id, language] = process.argv.slice(2);
const answers = new Answers(readFileSync(0, 'utf8').trim());
const wordless = [];

function fill(node) {
  const name = node.currentState.reference.split('/').at(-1).replace(/\[\d+\]$/, '');
  if (node.nodeType === 'repeat-range:uncontrolled') {
    for (let at = 0; ; at += 1) {
      if (node.currentState.children.length <= at) {
        if (answers.take('new_person') === undefined) return;
        node.addInstances();
      } else if (at === 0) answers.take('new_person');
      fill(node.currentState.children[at]);
    }
  }
  if (!node.currentState.relevant) return;
  if (node.nodeType === 'input' || node.nodeType === 'select') {
    if (!node.currentState.label?.asString) wordless.push(name);
    const text = answers.take(name);
    if (text === undefined) return;
    if (node.nodeType === 'input') node.setValue(text);
    else {
      for (const one of text.split(' ')) if (!node.getValueOption(one)) throw new Error(`${name} has no choice ${one}`);
      node.selectValues(text.split(' '));
    }
  }
  node.currentState.children?.forEach(fill);
}

const { text, files } = await form(base, id);
const fetchFormAttachment = async (asked) => {
  const file = files[asked.href.split('/').at(-1)];
  return new Response(file ?? null, { status: file === undefined ? 404 : 200, headers: { 'Content-Type': 'text/csv' } });
};
const loaded = await loadForm(text, { fetchFormAttachment });
if (loaded.error) throw loaded.error;
const { root } = loaded.createInstance();
root.setLanguage(root.languages.find((one) => one.language === language));
fill(root);
const wrong = root.validationState.violations.map((one) => `${one.reference.split('/').at(-1)}: ${one.violation.condition}`);
const payload = await root.prepareInstancePayload({ payloadType: 'monolithic' });
const status = payload.status === 'ready' ? await send(base, await payload.data[0].get('xml_submission_file').text()) : null;
console.log(JSON.stringify({ status, left: answers.left(), wordless, spoken: root.currentState.activeLanguage.language, wrong }));
