// The page itself: what it needs, one screen after another, the way out.

import { begin, finalise, isAnswered, sealScreen } from "./draft.js";
import { filesOf, record, sweep, takeFile } from "./files.js";
import { isAsked, screensOf, wrong } from "./form.js";
import { home, refreshQueue } from "./home.js";
import { get, put } from "./memory.js";
import { answeredBefore, peopleList } from "./people.js";
import { greet, hasToken, heard, send } from "./queue.js";
import { button, el, language, number, question, say, show, speak } from "./view.js";

const TOKEN = /^#([A-Za-z0-9!$]{64})$/;
const AGAIN = 60_000;

const app = { form: null, keys: "none", sheet: null, draft: null, sitting: null };

// --- leaving ---------------------------------------------------------------------------------------

function leave() {
  document.body.replaceChildren();
  document.title = "\u00a0";
  location.replace("/p/away");
}

let shifts = 0;
addEventListener("keydown", (event) => {
  shifts = event.key === "Shift" ? shifts + 1 : 0;
  if (shifts === 3) leave();
});

app.bar = (withHome) => el("header", { class: "top" },
  withHome ? button("offline-home", () => app.home(), "small") : el("span"),
  el("button", { type: "button", class: "button leave", id: "leave", onclick: leave }, say("offline-leave")));

// --- screens ---------------------------------------------------------------------------------------

app.home = (notice) => {
  app.draft = null;
  app.sitting = null;
  return home(app, notice);
};

app.start = async (sheet) => {
  await app.resume(await begin(sheet.id, "1"), sheet);
};

app.resume = (draft, sheet = app.form.sheets.find((known) => known.id === draft.form)) => {
  const steps = screensOf(sheet.once).map((screen) => ({ screen }));
  const last = steps.findIndex((step) => step.screen.uploads.length);
  if (sheet.each.length) steps.splice(last < 0 ? steps.length : last, 0, { people: true });
  const people = Object.fromEntries(draft.people.map((person) => [person.who, {}]));
  Object.assign(app, { draft, sheet, sitting: { once: {}, people, steps, at: 0 } });
  app.screen(0);
};

app.screen = async (at) => {
  const { sitting, draft } = app;
  const back = at < sitting.at;
  if (at < 0) return app.home();
  sitting.at = at;
  const step = sitting.steps[at];
  if (!step) return finish();
  if (step.people) return peopleList(app);
  const { screen } = step;
  const scopes = [sitting.once];
  if (screen.alone && !screen.fields.some((field) => isAsked(field, scopes))) {
    // It was asked, and what it hangs on was answered otherwise since.
    if (isAnswered(draft, screen.id)) await sealScreen(draft, { screen: screen.id }, {});
    return app.screen(back ? at - 1 : at + 1);
  }
  const next = async () => { if (await app.sealAll([screen], sitting.once, "")) app.screen(at + 1); };
  return app.draw({
    title: say(screen.label), place: `${number(at + 1)} / ${number(sitting.steps.length)}`,
    notice: answeredBefore(app, [screen], "", sitting.once),
    screens: [screen], values: sitting.once, scopes,
    actions: [button("offline-back", () => app.screen(at - 1)), button("offline-next", next, "first")],
  });
};

// Draws questions; those that hang on another answer come and go with it.
app.draw = ({ title, place = "", notice = "", screens, values, scopes, actions }) => {
  const alone = screens.some((screen) => screen.alone);
  const fields = screens.flatMap((screen) => screen.fields.map((field) => ({ field, path: screen.path })));
  const boxes = fields.map(({ field, path }) => ({ field, box: question(field, path, values, app.form.lists, alone ? null : hear) }));
  const redraw = () => boxes.forEach(({ field, box }) => { box.hidden = !isAsked(field, scopes); });
  const uploads = screens.flatMap((screen) => screen.uploads).map(upload);
  const form = el("form", { onanswered: redraw, onsubmit: (event) => event.preventDefault() }, boxes.map(({ box }) => box), uploads);
  redraw();
  show(
    app.bar(true),
    el("h1", {}, title, place ? el("span", { class: "place" }, ` ${place}`) : null),
    alone ? el("p", { class: "notice" }, say("offline-alone")) : null,
    notice ? el("p", { class: "notice", role: "status" }, notice) : null,
    form,
    el("div", { class: "actions" }, actions),
  );
};

// Seals what was answered on screens, each by itself; not when an answer can be none.
app.sealAll = async (screens, values, who) => {
  const scopes = who ? [values, app.sitting.once] : [values];
  for (const screen of screens) {
    for (const field of screen.fields) {
      if (!wrong(field, values[`${screen.path}/${field.name}`] ?? "")) continue;
      if (!isAsked(field, scopes)) continue;
      document.querySelector(`[data-field="${screen.path}/${field.name}"] :is(input, select, textarea)`)?.focus();
      return false;
    }
  }
  try {
    for (const screen of screens) {
      const answers = { 2: {}, 3: {} };
      for (const field of screen.fields) {
        const said = values[`${screen.path}/${field.name}`] ?? "";
        if (said !== "" && isAsked(field, scopes)) answers[field.class][`${screen.path}/${field.name}`] = said;
      }
      if (screen.path === "person" && values["person/family"]) answers[2]["person/family"] = values["person/family"];
      const some = Object.keys({ ...answers[2], ...answers[3] }).length > 0;
      const here = screen.fields.some((field) => `${screen.path}/${field.name}` in values);
      if (some || (here && isAnswered(app.draft, screen.id, who))) await sealScreen(app.draft, { screen: screen.id, who }, answers);
    }
  } catch {
    show(app.bar(true), el("h1", {}, say("offline-no-room")), button("offline-back", () => app.screen(app.sitting.at)));
    return false;
  }
  return true;
};

async function finish() {
  const { draft, sitting } = app;
  const told = app.sheet.once.find((block) => block.fields.some((field) => field.required));
  const done = async () => {
    await finalise(draft);
    await app.home(say("offline-ready"));
    send();
  };
  const missing = told && !isAnswered(draft, told.path);
  show(
    app.bar(true),
    el("h1", {}, say("offline-finish")),
    el("p", {}, say("offline-finish-help")),
    el("p", { class: "quiet" }, say("offline-answered", { number: number(draft.screens.length) })),
    missing ? el("p", { class: "error", role: "alert" }, say("offline-needs-speaker")) : null,
    el("div", { class: "actions" },
      button("offline-back", () => app.screen(sitting.steps.length - 1)),
      missing ? button("offline-go-on", () => app.screen(0), "first") : button("offline-finish", done, "first big")),
  );
}

// --- pictures and sound ----------------------------------------------------------------------------

function upload({ name, media, label }) {
  const kept = el("p", { class: "done", role: "status" });
  const count = async () => {
    const files = await filesOf(app.draft.id);
    kept.textContent = files.length ? say("offline-file-kept", { number: number(files.length) }) : "";
  };
  const id = `u-${name}`;
  const input = el("input", { id, type: "file", accept: media, capture: media.startsWith("image") ? "environment" : null, onchange: async (event) => {
    for (const file of event.target.files) await takeFile(app.draft, name, file);
    event.target.value = "";
    await count();
  } });
  const recorder = media.startsWith("audio") && navigator.mediaDevices && self.MediaRecorder ? recording(name, count) : null;
  count();
  return el("div", { class: "field" }, el("label", { for: id }, say(label)), recorder, input, kept);
}

function recording(name, count) {
  let stop = null;
  const press = button("offline-record", async () => {
    press.disabled = true;
    try {
      if (stop) { await stop(); stop = null; await count(); } else stop = await record(app.draft, name);
    } catch { stop = null; }
    press.textContent = say(stop ? "offline-record-stop" : "offline-record");
    press.disabled = false;
  });
  return press;
}

// A question read aloud by a voice of the phone itself, never by one that asks the network; never a question that is asked alone.
function hear(label, field) {
  if (field.private || !self.speechSynthesis) return null;
  const voice = speechSynthesis.getVoices().find((known) => known.localService && known.lang.startsWith(language));
  if (!voice) return null;
  return button("offline-hear", () => {
    const said = new SpeechSynthesisUtterance(label);
    said.voice = voice;
    said.lang = voice.lang;
    speechSynthesis.cancel();
    speechSynthesis.speak(said);
  }, "small hear");
}

// --- beginning -------------------------------------------------------------------------------------

// The words of a language, kept for when there is no network.
async function fetchWords(tag) {
  const address = `/p/words/${tag}.json`;
  const asked = await fetch(address).catch(() => null);
  if (!asked?.ok) return false;
  speak(await asked.json());
  await put("settings", "language", tag);
  if (!(await caches.match(address))) {
    const name = (await caches.keys()).find((known) => known.startsWith("p-"));
    if (name) await (await caches.open(name)).add(address).catch(() => {});
  }
  return true;
}

app.language = async (tag) => { if (await fetchWords(tag)) await app.home(); };

async function takeToken() {
  const token = location.hash.match(TOKEN)?.[1];
  if (location.hash) history.replaceState(null, "", "/p/");
  if (!token || token === await get("settings", "token")) return;
  await put("settings", "token", token);
}

async function register() {
  const address = "/p/worker.js";
  const policy = self.trustedTypes?.createPolicy("mukti", { createScriptURL: (asked) => (asked === address ? asked : "") });
  await navigator.serviceWorker.register(policy ? policy.createScriptURL(address) : address, { scope: "/p/" });
  await navigator.serviceWorker.ready;
}

async function meet() {
  try {
    ({ keys: app.keys, language: app.own } = await greet());
  } catch (why) {
    app.keys = (await get("settings", "keys")) ? "ready" : "none";
    return why.told?.words ?? "";
  }
  return "";
}

async function main() {
  await takeToken();
  const known = await get("settings", "language");
  // The worker first: what it keeps comes over the line once.
  await register().catch(() => {});
  if (!(await fetchWords(known ?? document.documentElement.lang))) await fetchWords("en");
  heard.addEventListener("changed", () => { if (!app.draft) refreshQueue().catch(() => {}); });
  heard.addEventListener("wiped", (event) => { app.draft = null; show(el("h1", {}, event.detail)); });
  if (!(await hasToken())) return show(el("h1", {}, say("offline-needs-code")));
  app.form = await (await fetch("/p/form.json")).json();
  await sweep();
  const pinned = await get("settings", "keys");
  if (!pinned) {
    const words = await meet();
    if (app.keys !== "ready") return show(app.bar(false), el("h1", {}, words || say("offline-no-keys")));
    if (app.own && !known) await fetchWords(app.own);
  } else {
    app.keys = "ready";
    meet().then(() => { if (app.keys === "differ" && !app.draft) app.home(); });
  }
  if (!(await hasToken())) return undefined;
  await app.home();
  addEventListener("online", () => { meet(); send(); });
  setInterval(() => { if (navigator.onLine) send(); }, AGAIN);
  return send();
}

await main();
