import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Settings } from '../settings/index.js';

/** Folders that belong to the rows, by the name they have in a backup. All of it lies there sealed or signed. */
export function backedUpFolders(settings: Settings): Record<string, string> {
  const dataDir = settings.need('DATA_DIR');
  return {
    photos: path.join(dataDir, 'photos'),
    'public-photos': path.join(dataDir, 'public-photos', 'filed'),
    'audit-heads': path.join(dataDir, 'audit-heads'),
  };
}

/** Files below a folder, as paths from it. What is still being written (`.tmp`) is not there yet. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return [];
    },
  );
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();
}
