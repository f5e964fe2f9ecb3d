// Photos and recordings: sealed in pieces before they are kept, apart from the report, so that each can be sent on its own.

import { below, keep, keys } from "./memory.js";
import { theKeys } from "./draft.js";
import { bytes, fromHex, sealing } from "./seal.js";

const text = new TextEncoder();
// On a slow line a piece takes a quarter of a minute.
const PIECE = 64 * 1024;

// Takes pieces of a file in as they come; it is there when `end` was called, and nothing of it before.
async function taking(draft, name, count) {
  const pinned = await theKeys();
  const { carrier, next } = await sealing(fromHex(pinned.c3.public), text.encode(`mukti phone file v1 ${pinned.organisation}`));
  const called = String(draft.files + 1);
  draft.files += 1;
  const generation = [pinned.c3.generation >> 8, pinned.c3.generation & 255];
  const put = (at, sealed) => keep(["pieces"], (pieces) => pieces.put(sealed, [draft.id, called, at]));
  const about = (at) => text.encode(`${draft.id} ${called} ${at}`);
  const head = new Uint8Array(512).fill(32);
  head.set(text.encode(JSON.stringify({ name, pieces: count })));
  await put(0, bytes(generation, carrier, await next(head, about(0))));
  let at = 1;
  return {
    piece: async (plain) => { await put(at, await next(plain, about(at))); at += 1; },
    end: () => keep(["files", "drafts"], (files, drafts) => {
      files.put({ pieces: at }, [draft.id, called]);
      drafts.put(draft, draft.id);
    }),
  };
}

export async function takeFile(draft, field, file) {
  const count = Math.max(1, Math.ceil(file.size / PIECE));
  const ending = (file.name.match(/\.[a-z0-9]{2,4}$/i) ?? [""])[0].toLowerCase();
  const into = await taking(draft, `${field}${ending}`, count);
  for (let at = 0; at < count; at += 1) {
    await into.piece(new Uint8Array(await file.slice(at * PIECE, (at + 1) * PIECE).arrayBuffer()));
  }
  await into.end();
}

// Records until `stop` is called. The sound is in memory only, and sealed when it ends.
export async function record(draft, field) {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const recorder = new MediaRecorder(stream, { audioBitsPerSecond: 24000 });
  const parts = [];
  let reading = Promise.resolve();
  recorder.ondataavailable = ({ data }) => {
    reading = reading.then(async () => { parts.push(new Uint8Array(await data.arrayBuffer())); });
  };
  const stopped = new Promise((done) => { recorder.onstop = done; });
  recorder.start(1000);
  return async () => {
    recorder.stop();
    await stopped;
    stream.getTracks().forEach((track) => track.stop());
    await reading;
    const sound = bytes(...parts);
    const ending = recorder.mimeType.includes("mp4") ? ".m4a" : ".webm";
    const count = Math.max(1, Math.ceil(sound.length / PIECE));
    const into = await taking(draft, `${field}${ending}`, count);
    for (let at = 0; at < count; at += 1) await into.piece(sound.subarray(at * PIECE, (at + 1) * PIECE));
    await into.end();
    sound.fill(0);
    parts.forEach((part) => part.fill(0));
  };
}

// Pieces of files that were not taken in to their end, because the page was closed: nobody can go on with them.
export async function sweep() {
  const whole = new Set((await keys("files")).map((name) => name.join(" ")));
  const left = (await keys("pieces")).filter(([id, name]) => !whole.has(`${id} ${name}`));
  if (left.length) await keep(["pieces"], (pieces) => left.forEach((key) => pieces.delete(key)));
}

export const filesOf = (id) => keys("files", below(id));
