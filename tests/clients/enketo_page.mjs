// In the page: Enketo loads a form from the server, its controls are answered as a hand would, and what it writes is sent.

import { Form } from 'enketo-core';
import { transform } from 'enketo-transformer/web';
import { Answers, form, send } from './openrosa.mjs';

// A list of entities as Enketo takes one: a document of rows.
function rows(csv) {
  const [names, ...lines] = csv.trim().split(/\r?\n/).map((line) => line.split(','));
  const list = document.implementation.createDocument(null, 'root');
  for (const cells of lines) {
    const item = list.documentElement.appendChild(list.createElement('item'));
    names.forEach((name, at) => { item.appendChild(list.createElement(name)).textContent = cells[at] ?? ''; });
  }
  return list;
}

// The buttons of a repeat are named apart; what they answer stands beside it.
const nameOf = (control) => (control.dataset.name ?? control.name).split('/').at(-1);
const shown = (control) => !control.closest('.disabled') && !control.closest('.or-repeat-info');
const changed = (control) => control.dispatchEvent(new Event('change', { bubbles: true }));

function answer(question, control, name, text) {
  if (control.type === 'radio' || control.type === 'checkbox') {
    for (const one of text.split(' ')) {
      const choice = question.querySelector(`input[value="${CSS.escape(one)}"]`);
      if (!choice) throw new Error(`${name} has no choice ${one}`);
      choice.checked = true;
      changed(choice);
    }
    return;
  }
  control.value = text;
  if (control.value !== text) throw new Error(`${name} does not take ${text}`);
  changed(control);
}

// One person after another: a repeat that is asked for is added before its questions are.
function fill(root, answers, wordless) {
  for (let question = next(root); question; question = next(root)) {
    question.dataset.seen = 'yes';
    const control = question.querySelector('input:not(.widget input), select, textarea');
    const name = nameOf(control);
    const repeat = question.closest('.or-repeat');
    if (repeat && !repeat.dataset.counted) {
      repeat.dataset.counted = 'yes';
      if (answers.take('new_person') === undefined) throw new Error('a person nobody asked for');
    }
    const label = question.querySelector('.question-label.active');
    if (!label?.textContent.trim()) wordless.push(name);
    const text = answers.take(name);
    if (text !== undefined) answer(question, control, name, text);
    if (!next(root) && answers.waiting.get('new_person')?.length) root.querySelector('.add-repeat-btn').click();
  }
}

const next = (root) => [...root.querySelectorAll('.question:not(.readonly):not(.or-appearance-hidden)')].find((one) =>
  !one.dataset.seen && shown(one) && one.querySelector('input, select, textarea') && !one.querySelector('input[type=file]'));

window.fill = async (base, id, language, lines) => {
  const { text, files } = await form(base, id);
  const made = await transform({ xform: text });
  const languages = made.languageMap ?? {};
  document.body.innerHTML = made.form;
  const root = document.querySelector('form.or');
  const external = Object.entries(files).map(([name, csv]) => ({ id: name.replace(/\.csv$/, ''), xml: rows(csv) }));
  const filled = new Form(root, { modelStr: made.model, external }, { language: languages[language] ?? language });
  const wrong = filled.init().map(String);
  const answers = new Answers(lines);
  const wordless = [];
  fill(root, answers, wordless);
  if (!await filled.validate()) {
    for (const kind of ['constraint', 'required']) {
      wrong.push(...[...root.querySelectorAll(`.invalid-${kind}`)].map((one) => `${nameOf(one.querySelector('[name]'))}: ${kind}`));
    }
  }
  const status = wrong.length === 0 ? await send(base, filled.getDataStr()) : null;
  return { status, left: answers.left(), wordless, spoken: root.querySelector('.question-label.active')?.lang, wrong };
};
