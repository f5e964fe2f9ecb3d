// Many people of one worksite: a quick list in families first, details of each later. What is alike is not asked again.

import { isAnswered, keepDraft, sealScreen } from "./draft.js";
import { screensOf } from "./form.js";
import { chance } from "./seal.js";
import { button, el, number, say, show } from "./view.js";

// What the members of a family have in common, as far as the first of them said it.
const OF_FAMILY = ["person/village", "interview/person/home.state", "interview/person/home.district", "interview/person/worker.category"];
// The blocks of the quick list; the others are details.
const QUICK = ["person", "interview/person"];

const familiesOf = (people) => [...new Set(people.map((person) => person.family))].sort((one, other) => one - other);

export function peopleList(app) {
  const { draft, sitting } = app;
  const families = familiesOf(draft.people);
  const section = (family) => el("section", { class: "card", "data-family": family },
    el("h2", {}, say("offline-family", { number: number(family) })),
    el("ul", { class: "plain" }, draft.people.filter((person) => person.family === family).map((person) => line(app, person))),
    button("offline-add-person", () => add(app, family)));
  show(
    app.bar(true),
    el("h1", {}, say("offline-list")),
    el("p", { class: "quiet" }, say("offline-sealed")),
    families.map(section),
    button("offline-add-family", () => add(app, (families.at(-1) ?? 0) + 1), "first big"),
    el("p", { class: "actions" }, button("offline-back", () => app.screen(sitting.at - 1)), button("offline-next", () => app.screen(sitting.at + 1), "first")),
  );
}

function nameOf(app, person) {
  const said = app.sitting.people[person.who]?.["person/name"];
  return said || say("offline-person", { number: number(app.draft.people.indexOf(person) + 1) });
}

function line(app, person) {
  const details = screensOf(app.sheet.each.filter((block) => !QUICK.includes(block.path)));
  const done = details.filter((screen) => isAnswered(app.draft, screen.id, person.who)).length;
  return el("li", { class: "person" },
    el("button", { type: "button", class: "button wide", "data-who": person.who, onclick: () => quick(app, person) }, el("bdi", {}, nameOf(app, person))),
    el("button", { type: "button", class: "button small", onclick: () => detail(app, person, 0) },
      `${say("offline-details")} ${number(done)}/${number(details.length)}`, el("span", { class: "unseen" }, ` ${nameOf(app, person)}`)));
}

async function add(app, family) {
  const person = { who: chance(8), family };
  const first = app.draft.people.find((known) => known.family === family);
  const alike = first ? app.sitting.people[first.who] ?? {} : {};
  const own = { "person/family": String(family) };
  for (const path of OF_FAMILY) if (alike[path]) own[path] = alike[path];
  app.sitting.people[person.who] = own;
  app.draft.people.push(person);
  await keepDraft(app.draft);
  quick(app, person, Object.keys(own).length > 1);
}

function quick(app, person, isAlike = false) {
  const blocks = app.sheet.each.filter((block) => QUICK.includes(block.path));
  const screens = screensOf(blocks.map((block) => ({ ...block, fields: block.fields.filter((field) => field.name !== "family") })));
  const own = app.sitting.people[person.who] ??= { "person/family": String(person.family) };
  const done = async (then) => {
    if (!(await app.sealAll(screens, own, person.who))) return;
    then();
  };
  const remove = async () => {
    await sealScreen(app.draft, { screen: "", who: person.who, gone: true }, {});
    app.draft.people = app.draft.people.filter((known) => known.who !== person.who);
    delete app.sitting.people[person.who];
    await keepDraft(app.draft);
    peopleList(app);
  };
  app.draw({
    title: say("offline-family", { number: number(person.family) }),
    notice: isAlike ? say("offline-same-family") : answeredBefore(app, screens, person.who, own),
    screens, values: own, scopes: [own, app.sitting.once],
    actions: [
      button("offline-add-person", () => done(() => add(app, person.family)), "first"),
      button("offline-done", () => done(() => peopleList(app)), "first"),
      button("offline-remove", remove, "small"),
    ],
  });
}

function detail(app, person, at) {
  const screens = screensOf(app.sheet.each.filter((block) => !QUICK.includes(block.path)));
  const screen = screens[at];
  if (!screen) return peopleList(app);
  const own = app.sitting.people[person.who] ??= {};
  const next = async () => {
    if (await app.sealAll([screen], own, person.who)) detail(app, person, at + 1);
  };
  return app.draw({
    title: nameOf(app, person), notice: answeredBefore(app, [screen], person.who, own),
    screens: [screen], values: own, scopes: [own, app.sitting.once],
    actions: [button("offline-next", next, "first"), button("offline-list", () => peopleList(app))],
  });
}

// After a restart the answers are sealed: only that there are some is known.
export function answeredBefore(app, screens, who, values) {
  const known = screens.some((screen) => isAnswered(app.draft, screen.id, who));
  const here = screens.some((screen) => screen.fields.some((field) => `${screen.path}/${field.name}` in values));
  return known && !here ? say("offline-answered-before") : "";
}
