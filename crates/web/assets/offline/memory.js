// What stays on the phone: sealed parts, states and dates. Nothing here can be opened with what is here.

const STORES = ["settings", "drafts", "parts", "queue", "files", "pieces"];
let opened;
let isWiped = false;

function open() {
  // What was wiped is not begun again.
  if (isWiped) return Promise.reject(new Error("wiped"));
  opened ??= new Promise((done, fail) => {
    const asked = indexedDB.open("p", 1);
    asked.onupgradeneeded = () => STORES.forEach((name) => asked.result.createObjectStore(name));
    asked.onsuccess = () => {
      asked.result.onversionchange = () => { asked.result.close(); opened = undefined; };
      done(asked.result);
    };
    asked.onerror = () => { opened = undefined; fail(asked.error); };
  });
  return opened;
}

// Runs `work` in one transaction; resolves when it is on the disk.
export async function keep(names, work) {
  const base = await open();
  return new Promise((done, fail) => {
    const options = { durability: "strict" };
    const all = base.transaction(names, "readwrite", options);
    all.oncomplete = () => done();
    all.onabort = () => fail(all.error ?? new Error("abort"));
    work(...names.map((name) => all.objectStore(name)));
  });
}

async function ask(name, question) {
  const base = await open();
  return new Promise((done, fail) => {
    const asked = question(base.transaction(name).objectStore(name));
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error);
  });
}

export const get = (name, key) => ask(name, (store) => store.get(key));
export const all = (name, range) => ask(name, (store) => store.getAll(range));
export const keys = (name, range) => ask(name, (store) => store.getAllKeys(range));
export const put = (name, key, value) => keep([name], (store) => store.put(value, key));
export const drop = (name, key) => keep([name], (store) => store.delete(key));

// Every key that begins with these.
export const below = (...first) => IDBKeyRange.bound([...first], [...first, []]);

// All of it goes, as far as the browser lets go of it.
export async function wipe() {
  try {
    const base = await open();
    await keep(STORES, (...stores) => stores.forEach((store) => store.clear()));
    base.close();
  } catch { /* what cannot be opened is deleted below */ }
  isWiped = true;
  opened = undefined;
  indexedDB.deleteDatabase("p");
  for (const name of await caches.keys()) await caches.delete(name);
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}
