declare const self: ServiceWorkerGlobalScope;
export {};

/** Written in by the build: the files of the app, and a name that changes with them. */
const files = '__SHELL__'.split(',');
const shell = 'wanbi-field-__VERSION__';
const page = '/field/';
const patienceMs = 3_000;

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(shell);
      await cache.addAll([page, ...files.filter((it) => !it.endsWith('.html'))]);
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      const old = names.filter((it) => it.startsWith('wanbi-field-') && it !== shell);
      await Promise.all(old.map((it) => caches.delete(it)));
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});

/** The app itself, and nothing of what it asks the API: that is never kept here. */
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (!pathname.startsWith(page)) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(request));
  else if (files.includes(pathname)) event.respondWith(answerFile(request));
});

/** From the server while it answers, for what it has is newer; else as it was kept. */
async function answerPage(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(patienceMs) });
    if (answer.ok) return answer;
  } catch {
    // Nobody answers: the yard has no signal.
  }
  return (await caches.match(page)) ?? Response.error();
}

/** Names say the content, so what is kept is what would be answered. */
async function answerFile(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}
