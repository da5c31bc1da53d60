import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/** Files with their size and time of change: also tells of files that are gone. */
export function fingerprintOf(files) {
  const entries = files
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((file) => {
      const { size, mtimeMs } = statSync(path.join(root, file));
      return [file, `${size} ${mtimeMs}`];
    });
  return Object.fromEntries(entries);
}

/** Every file below a folder of the project, as a path from the root. */
export function filesBelow(folder) {
  const absolute = path.join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)));
}

export function readStamp(stampFile) {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

export function isSame(built, sources) {
  return JSON.stringify(built) === JSON.stringify(sources);
}
