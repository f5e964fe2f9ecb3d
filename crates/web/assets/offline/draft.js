// A report while it is being told. Each answered screen is sealed at once; answers are in memory for as long as the page is open.

import { all, below, get, keep, keys } from "./memory.js";
import { bytes, chance, fromHex, sealText } from "./seal.js";

const text = new TextEncoder();

// The keys to seal to: those that were seen first stay the ones of their generation.
export const theKeys = async () => (await get("settings", "keys")) ?? null;

export async function begin(form, version) {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const begun = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const draft = { id: chance(16), form, version, begun, made: now.getTime(), serial: 0, people: [], screens: [], files: 0 };
  await keep(["drafts"], (drafts) => drafts.put(draft, draft.id));
  return draft;
}

export const drafts = async () => (await all("drafts")).sort((one, other) => other.made - one.made);

// Seals one screen's answers, by class, in place of what was sealed of it before. `screen` and `who` stand beside it in the open.
export async function sealScreen(draft, { screen, who = "", gone = false }, answersByClass) {
  const pinned = await theKeys();
  const parts = [];
  for (const kind of [2, 3]) {
    const serial = draft.serial;
    draft.serial += 1;
    const key = pinned[`c${kind}`];
    const plain = JSON.stringify({ screen, who, gone, answers: answersByClass[kind] ?? {} });
    const info = `mukti phone c${kind} v1 ${pinned.organisation}`;
    const sealed = await sealText(fromHex(key.public), info, `${draft.id} ${serial}`, plain);
    parts.push([serial, { kind, generation: key.generation, screen, who, sealed }]);
  }
  const before = await partsOf(draft.id);
  const name = gone ? "" : `${who} ${screen}`;
  draft.screens = draft.screens.filter((known) => known !== name && !(gone && known.startsWith(`${who} `)));
  if (!gone) draft.screens.push(name);
  await keep(["drafts", "parts"], (drafts, store) => {
    for (const [serial, part] of before) {
      if (part.who === who && (gone || part.screen === screen)) store.delete([draft.id, serial]);
    }
    for (const [serial, part] of parts) store.put(part, [draft.id, serial]);
    drafts.put(draft, draft.id);
  });
}

export const isAnswered = (draft, screen, who = "") => draft.screens.includes(`${who} ${screen}`);
export const keepDraft = (draft) => keep(["drafts"], (drafts) => drafts.put(draft, draft.id));

async function partsOf(id) {
  const range = below(id);
  const [names, values] = [await keys("parts", range), await all("parts", range)];
  return names.map((name, at) => [name[1], values[at]]);
}

// The sealed screens in their order become one report in the queue, in one step.
export async function finalise(draft) {
  const parts = await partsOf(draft.id);
  const head = {
    instance: draft.id, form: draft.form, version: draft.version, begun: draft.begun,
    parts: parts.map(([serial, part]) => [part.kind, part.generation, serial, part.sealed.length]),
  };
  const line = text.encode(`mukti-sealed 1\n${JSON.stringify(head)}\n`);
  const item = {
    id: draft.id, made: Date.now(), state: "waiting", people: draft.people.length,
    body: bytes(line, ...parts.map(([, part]) => part.sealed)),
    files: (await keys("files", below(draft.id))).map(([, name]) => name), sentFiles: 0,
  };
  await keep(["drafts", "parts", "queue"], (drafts, store, queue) => {
    queue.put(item, item.id);
    store.delete(below(draft.id));
    drafts.delete(draft.id);
  });
  return item;
}

export async function throwAway(draft) {
  await keep(["drafts", "parts", "files", "pieces"], (drafts, parts, files, pieces) => {
    drafts.delete(draft.id);
    for (const store of [parts, files, pieces]) store.delete(below(draft.id));
  });
}
