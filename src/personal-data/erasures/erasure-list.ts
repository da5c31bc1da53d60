import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Erasable } from '../../people/index.js';

/** Below `DATA_DIR`, and in no backup: a restore reads it after the backup was put back. */
export const erasureList = path.join('erasures', 'erased-people.txt');

const line = /^(\S+) ([0-9a-f-]{36}) ([0-9a-f-]{36})$/;

export interface ListedErasure extends Erasable {
  at: string;
}

/** Everybody who was erased, by id alone. What was cut off by a power cut is passed over. */
export async function readErasures(file: string): Promise<ListedErasure[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((it) => {
    const [, at, personId, unitId] = line.exec(it) ?? [];
    return at && personId && unitId ? [{ at, personId, unitId }] : [];
  });
}

/** Adds at the end and forces it to disk. */
export async function appendErasures(file: string, erased: ListedErasure[]): Promise<void> {
  if (erased.length === 0) return;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'a', 0o600);
  try {
    const lines = erased.map(({ at, personId, unitId }) => `${at} ${personId} ${unitId}\n`);
    await handle.appendFile(`\n${lines.join('')}`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
