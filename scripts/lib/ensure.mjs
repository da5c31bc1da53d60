import { ensureBuilt } from './build.mjs';
import { ensureWebBuilt } from './build-web.mjs';
import { ensureInstalled } from './install.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { isSourceTree } from './root.mjs';

/** Installs what is missing. */
export async function ensurePackages() {
  if (isSourceTree) await oneAtATime(ensureInstalled);
}

/** Installs what is missing and builds what is stale. */
export async function ensureReady() {
  if (!isSourceTree) return;
  await oneAtATime(async () => {
    await ensureInstalled();
    await Promise.all([ensureBuilt(), ensureWebBuilt()]);
  });
}

/** Installs what is missing and builds the staff's browser sides alone. */
export async function ensureBrowserSides() {
  if (!isSourceTree) return;
  await oneAtATime(async () => {
    await ensureInstalled();
    await ensureWebBuilt();
  });
}
