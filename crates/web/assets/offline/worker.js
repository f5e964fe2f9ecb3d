// Keeps the page on the phone, so that it opens with no network. What it keeps is the same for everybody.
const KEPT = `p-${VERSION}`;

self.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(KEPT);
    await Promise.all(FILES.map((file) => keep(cache, file)));
    await self.skipWaiting();
  })());
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith("p-") && name !== KEPT) await moveWords(name);
    }
    await self.clients.claim();
  })());
});

// What the page has just loaded is taken from where the browser keeps it, if it is of this version.
async function keep(cache, file) {
  const near = await fetch(file);
  const own = near.headers.get("ETag") === `"${VERSION}"`;
  const answer = own ? near : await fetch(new Request(file, { cache: "reload" }));
  if (!answer.ok) throw new Error(file);
  await cache.put(file, answer);
}

// Another version: the languages that were chosen are fetched anew, as far as there is a network, before the old ones go.
async function moveWords(name) {
  const [old, now] = [await caches.open(name), await caches.open(KEPT)];
  for (const request of await old.keys()) {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith("/p/words/") || await now.match(pathname)) continue;
    try {
      await now.add(new Request(pathname, { cache: "no-cache" }));
    } catch {
      await now.put(pathname, await old.match(request));
    }
  }
  await caches.delete(name);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || !pathname.startsWith("/p/")) return;
  if (pathname.startsWith("/p/api/")) return;
  event.respondWith((async () => {
    const cache = await caches.open(KEPT);
    const known = await cache.match(pathname);
    if (known) return known;
    const answer = await fetch(request);
    if (answer.ok && pathname.startsWith("/p/words/")) await cache.put(pathname, answer.clone());
    return answer;
  })());
});
