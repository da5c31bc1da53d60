type Listener = () => void;

let waiting: ServiceWorker | null = null;
const listeners = new Set<Listener>();

/** Whether a newer version of the app lies ready, and how to change over to it. */
export const newVersion = {
  isReady: () => waiting !== null,
  subscribe: (listener: Listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  take: () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload());
    waiting?.postMessage('take-over');
  },
};

/** Keeps the app itself on the phone. Where the browser can't, everything else works. */
export async function registerShell(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const registration = await navigator.serviceWorker
    .register('/field/sw.js')
    .catch(() => undefined);
  if (!registration) return;
  const look = () => {
    // The first one has nothing to replace.
    waiting = navigator.serviceWorker.controller && registration.waiting;
    listeners.forEach((listener) => listener());
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
}
