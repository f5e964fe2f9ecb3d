// Sends what waits: each report by itself, so that one that is refused holds up no other; each piece of each file once.

import { all, below, get, keep, keys, put, wipe } from "./memory.js";

// So many receipts are kept.
const RECEIPTS = 50;
// After so long an answer is not waited for any more.
const PATIENCE = 120_000;
let sending = null;
export const heard = new EventTarget();
const changed = () => heard.dispatchEvent(new Event("changed"));

export class Refused extends Error {
  constructor(status, told) { super(String(status)); this.status = status; this.told = told; }
}

// Asks the server; an answer that is no answer of ours counts as no network.
export async function ask(path, options = {}) {
  const token = await get("settings", "token");
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const headers = { Authorization: `Bearer ${token}`, ...options.headers };
    const answer = await fetch(path, { ...options, headers, signal: stop.signal, cache: "no-store" });
    const told = await answer.json();
    if (answer.ok) return { status: answer.status, told };
    if (answer.status === 403 && told.wipe) {
      await wipe();
      heard.dispatchEvent(new CustomEvent("wiped", { detail: told.words }));
    }
    throw new Refused(answer.status, told);
  } finally {
    clearTimeout(late);
  }
}

export const queue = async () => (await all("queue")).sort((one, other) => other.made - one.made);

// Whether the same bytes may be taken another time: the line, the disk or the clock may be better then.
const mayComeLater = (status) => status === 403 || status === 404 || status === 408 || status === 429 || status >= 500;

export function send() {
  sending ??= (async () => {
    const run = async () => {
      const waiting = (await all("queue")).filter((item) => item.state === "waiting" || item.state === "files");
      for (const item of waiting.sort((one, other) => one.made - other.made)) {
        try {
          await sendOne(item);
        } catch (why) {
          if (!(why instanceof Refused)) return; // There is no line: the others would not come through either.
          if (why.told.wipe) return;
          item.words = why.told.words ?? "";
          if (!mayComeLater(why.status)) item.state = "refused";
          await put("queue", item.id, item);
          changed();
        }
      }
      await forgetOld();
    };
    // Two windows of this page send one after the other.
    if (navigator.locks) await navigator.locks.request("send", run); else await run();
  })().finally(() => { sending = null; changed(); });
  return sending;
}

async function sendOne(item) {
  if (item.state === "waiting") {
    const options = { method: "POST", body: item.body, headers: { "Content-Type": "application/octet-stream" } };
    const { status, told } = await ask("/p/api/report", options);
    const { body, words, ...rest } = item;
    Object.assign(item, rest, { aside: status === 202, receipt: told.receipt, at: told.at });
    delete item.body;
    delete item.words;
    item.state = item.files.length ? "files" : "sent";
    await put("queue", item.id, item);
    changed();
  }
  for (const name of item.files.slice(item.sentFiles)) await sendFile(item, name);
}

async function sendFile(item, name) {
  const known = await get("files", [item.id, name]);
  const about = `report=${item.id}&name=${name}`;
  let { next, whole } = (await ask(`/p/api/file?${about}`)).told;
  while (!whole) {
    const piece = await get("pieces", [item.id, name, Math.min(next, known.pieces - 1)]);
    const at = Math.min(next, known.pieces - 1);
    const options = { method: "PUT", body: piece, headers: { "Content-Type": "application/octet-stream" } };
    const answer = await ask(`/p/api/file?${about}&at=${at}&of=${known.pieces}`, options);
    ({ next, whole } = answer.told);
  }
  item.sentFiles += 1;
  if (item.sentFiles === item.files.length) item.state = "sent";
  await keep(["queue", "files", "pieces"], (queue, files, pieces) => {
    queue.put(item, item.id);
    files.delete([item.id, name]);
    pieces.delete(below(item.id, name));
  });
  changed();
}

async function forgetOld() {
  const sent = (await queue()).filter((item) => item.state === "sent").slice(RECEIPTS);
  if (sent.length) await keep(["queue"], (store) => sent.forEach((item) => store.delete(item.id)));
}

// Which phone this is and what it seals to. The first key of a generation is the key of that generation; an earlier generation
// does not come back.
export async function greet() {
  const { told } = await ask("/p/api/hello");
  const pinned = (await get("settings", "keys")) ?? null;
  for (const kind of pinned ? ["c2", "c3"] : []) {
    const [old, now] = [pinned[kind], told[kind]];
    const same = now.generation === old.generation && now.public === old.public;
    if (!same && now.generation <= old.generation) return { keys: "differ" };
  }
  if (pinned && pinned.organisation !== told.organisation) return { keys: "differ" };
  const { language, ...found } = told;
  await put("settings", "keys", found);
  return { keys: "ready", language };
}

export const hasToken = async () => (await keys("settings")).includes("token");
