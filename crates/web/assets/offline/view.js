// Parts of every view: words by their key, elements, questions. Nothing is ever set as markup.

import { plainDigits, wrong } from "./form.js";

let words = {};
export let language = document.documentElement.lang;
export let languages = [];

export function speak(told) {
  ({ language, languages, words } = told);
  Object.assign(document.documentElement, { lang: told.language, dir: told.direction });
  document.title = words["page-calendar-title"];
}

export const has = (key) => key in words;

// A sentence with its gaps filled.
export const say = (key, gaps = {}) =>
  (words[key] ?? key).replace(/[\u2066-\u2069]?\{(\w+)\}[\u2066-\u2069]?/g, (whole, gap) => gaps[gap] ?? whole);

export const number = (value) => new Intl.NumberFormat(language).format(value);
export const moment = (at) => new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));

export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

export const button = (key, act, look = "", gaps = {}) =>
  el("button", { type: "button", class: `button ${look}`.trim(), "data-key": key, onclick: act }, say(key, gaps));

// Shows a view from its top, with the focus on its heading.
export function show(...children) {
  const main = document.getElementById("main");
  main.replaceChildren(...children.flat().filter(Boolean));
  scrollTo(0, 0);
  const heading = main.querySelector("h1");
  if (heading) { heading.tabIndex = -1; heading.focus({ preventScroll: true }); }
}

let names = 0;
const fresh = () => { names += 1; return `f${names}`; };

// A question. `values` is read and written under `path`; an answer that can be none is told beside it.
export function question(field, path, values, lists, hear) {
  const id = fresh();
  const at = `${path}/${field.name}`;
  const label = say(field.label);
  const help = has(`${field.label}.help`) ? el("p", { class: "help", id: `${id}-help` }, say(`${field.label}.help`)) : null;
  const error = el("p", { class: "error", id: `${id}-error`, role: "alert" });
  const take = (said) => {
    values[at] = said;
    const found = wrong(field, said);
    error.textContent = found ? say(...found) : "";
    box.dispatchEvent(new Event("answered", { bubbles: true }));
  };
  const described = [help && `${id}-help`, `${id}-error`].filter(Boolean).join(" ");
  const told = { id, field, path, at, values, take, described, lists, label };
  const inside = field.kind === "answer" ? radios(told, [["yes", "choice-answer-yes"], ["no", "choice-answer-no"], ["not_known", "offline-skip"]], "three")
    : field.kind === "date" ? date(told)
      : field.list && lists[field.list].length <= 8 ? radios(told, field.required ? lists[field.list] : [...lists[field.list], ["", "offline-skip"]], "")
        : field.list ? choice(told) : input(told);
  const grouped = inside.tagName === "DIV";
  const name = grouped ? el("legend", {}, label) : el("label", { for: id }, label);
  const box = el(grouped ? "fieldset" : "div", { class: "field", "data-field": at }, name, hear?.(label, field), help, inside, error);
  return box;
}

function radios({ id, at, values, take, described }, items, look) {
  const all = items.map(([word, key]) => {
    const radio = el("input", { type: "radio", name: id, value: word, checked: values[at] === word && (word !== "" || at in values), "aria-describedby": described, onchange: () => take(word) });
    return el("label", { class: "choice" }, radio, el("span", {}, say(key)));
  });
  return el("div", { class: `choices ${look}`.trim() }, all);
}

function choice({ id, field, at, values, take, described, lists }) {
  const none = el("option", { value: "" }, say("offline-chosen-nothing"));
  const items = lists[field.list].map(([word, key]) => el("option", { value: word, selected: values[at] === word }, say(key)));
  return el("select", { id, "aria-describedby": described, onchange: (event) => take(event.target.value) }, none, items);
}

function input({ id, field, at, values, take, described }) {
  const numeric = field.kind === "whole" || field.kind === "number";
  const long = field.name === "words" || field.name === "note";
  const attributes = { id, "aria-describedby": described, autocomplete: "off", autocapitalize: "off", spellcheck: "false", dir: "auto",
    onchange: (event) => take(numeric ? plainDigits(event.target.value.trim()) : event.target.value.trim()) };
  const made = long ? el("textarea", { ...attributes, rows: 5 }) : el("input", { ...attributes, type: "text", inputmode: numeric ? (field.kind === "whole" ? "numeric" : "decimal") : null });
  made.value = values[at] ?? "";
  return made;
}

// A date as coarse as told: a year, perhaps its month, perhaps its day.
function date({ id, at, values, take, described }) {
  const [year = "", month = "", day = ""] = (values[at] ?? "").split("-");
  const months = Array.from({ length: 12 }, (_, index) => {
    const word = String(index + 1).padStart(2, "0");
    const name = new Intl.DateTimeFormat(language, { month: "long" }).format(new Date(2024, index, 1));
    return el("option", { value: word, selected: word === month }, name);
  });
  const days = Array.from({ length: 31 }, (_, index) => {
    const word = String(index + 1).padStart(2, "0");
    return el("option", { value: word, selected: word === day }, number(index + 1));
  });
  const parts = [
    el("input", { type: "text", inputmode: "numeric", maxlength: 4, value: year, "aria-describedby": described, autocomplete: "off" }),
    el("select", {}, el("option", { value: "" }, "–"), months),
    el("select", {}, el("option", { value: "" }, "–"), days),
  ];
  const read = () => {
    const [y, m, d] = [plainDigits(parts[0].value.trim()), parts[1].value, parts[2].value];
    take(y === "" && m === "" ? "" : [y, m, m && d].filter(Boolean).join("-"));
  };
  parts.forEach((part) => part.addEventListener("change", read));
  const named = ["offline-year", "offline-month", "offline-day"].map((key, index) => el("label", {}, el("span", {}, say(key)), parts[index]));
  return el("div", { class: "date", id }, named);
}
