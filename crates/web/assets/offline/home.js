// The first view: begin, go on, what was sent and what became of it.

import { drafts, throwAway } from "./draft.js";
import { queue, send } from "./queue.js";
import { button, el, has, language, languages, moment, number, say, show } from "./view.js";

const LOOK = { waiting: "soon", files: "soon", sent: "done", refused: "late" };

export async function home(app, notice = "") {
  const [begun, items] = [await drafts(), await queue()];
  const sheets = app.form.sheets.map((sheet) => button(sheet.title, () => app.start(sheet), "first big"));
  show(
    app.bar(false),
    el("h1", {}, say("offline-start")),
    notice ? el("p", { class: "notice", id: "notice", role: "status" }, notice) : null,
    app.keys === "differ" ? el("p", { class: "error", role: "alert" }, say("offline-keys-differ")) : el("div", { class: "stack" }, sheets),
    begun.length ? el("section", {}, el("h2", {}, say("offline-drafts")), begun.map((draft) => oneDraft(app, draft))) : null,
    el("section", { id: "queue" }, ...listed(items)),
    chooser(app),
  );
}

export async function refreshQueue() {
  const place = document.getElementById("queue");
  if (!place) return;
  const items = await queue();
  place.replaceChildren(...listed(items));
  if (!items.some(waiting)) document.getElementById("notice")?.remove();
}

const waiting = (item) => item.state === "waiting" || item.state === "files";

function listed(items) {
  const line = navigator.onLine ? null : el("p", { class: "quiet" }, say("offline-network-none"));
  if (!items.length) return [line, el("p", { class: "quiet" }, say("offline-nothing-kept"))].filter(Boolean);
  return [
    line,
    el("h2", {}, say("offline-queue")),
    items.some(waiting) ? button("offline-send", () => send()) : null,
    el("ul", { class: "plain" }, items.map(one)),
  ].filter(Boolean);
}

function one(item) {
  const state = item.state === "files" ? "waiting" : item.state === "sent" && item.aside ? "aside" : item.state;
  const lines = [el("span", { class: `chip ${LOOK[item.state]}`, "data-state": item.state }, say(`offline-state-${state}`))];
  if (item.receipt) {
    lines.push(el("p", { class: "receipt" }, say("offline-receipt", { label: item.receipt, date: moment(item.at * 1000) })));
    if (item.files.length) {
      lines.push(el("p", {}, say("offline-receipt-files", { number: number(item.sentFiles), total: number(item.files.length) })));
    }
  } else {
    lines.push(el("p", { class: "quiet" }, moment(item.made)));
  }
  if (item.words) lines.push(el("p", { class: "error" }, item.words));
  return el("li", { class: "card" }, lines);
}

function oneDraft(app, draft) {
  const sheet = app.form.sheets.find((known) => known.id === draft.form);
  const remove = () => {
    if (confirm(say("offline-throw-away-sure"))) throwAway(draft).then(() => home(app));
  };
  return el("div", { class: "card" },
    el("p", {}, `${say(sheet.title)} · ${moment(draft.made)}`),
    el("p", { class: "quiet" }, say("offline-answered", { number: number(draft.screens.length) })),
    el("p", { class: "actions" }, button("offline-go-on", () => app.resume(draft), "first"), button("offline-throw-away", remove, "small")));
}

function chooser(app) {
  const options = languages.map(([tag, name]) => el("option", { value: tag, selected: tag === language, lang: tag }, name));
  return el("div", { class: "field" },
    el("label", { for: "language" }, say("page-language")),
    el("select", { id: "language", onchange: (event) => app.language(event.target.value) }, options),
    has("page-draft") ? el("p", { class: "quiet", id: "draft" }, say("page-draft")) : null);
}
