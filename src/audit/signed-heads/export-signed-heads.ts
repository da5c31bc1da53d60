import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeDurably } from '../../platform/write-durably.js';
import type { SqlReader } from '../verify-chains.js';
import type { SignedHead } from './signed-head.js';

/** Under `DATA_DIR`. */
export const exportFolder = 'audit-heads';

const page = 200;
const fileName = /^audit-head-(\d{6,})-\d{4}-\d\d-\d\d\.json$/;

function nameOf({ number, day }: Pick<SignedHead, 'number' | 'day'>): string {
  return `audit-head-${String(number).padStart(6, '0')}-${day}.json`;
}

/** All signed heads of the table, oldest first, page by page. */
export async function* signedHeadsOf(reader: SqlReader): AsyncGenerator<SignedHead> {
  for (let last = 0; ;) {
    const rows = await reader.query<SignedHead>(
      `SELECT number, day::text AS day, document, signature FROM audit_signed_head
       WHERE number > $1 ORDER BY number LIMIT $2`,
      [last, page],
    );
    yield* rows;
    if (rows.length < page) return;
    last = rows.at(-1)!.number;
  }
}

/**
 * Writes the signed heads that a folder does not have yet. What lies there is never touched: it is what the table is
 * held against.
 *
 * @returns how many were written
 */
export async function exportSignedHeads(reader: SqlReader, folder: string): Promise<number> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const there = new Set((await readdir(folder)).map((name) => Number(fileName.exec(name)?.[1])));
  let written = 0;
  for await (const head of signedHeadsOf(reader)) {
    if (there.has(head.number)) continue;
    const signature = head.signature.toString('base64');
    const text = `${JSON.stringify({ document: head.document, signature }, null, 2)}\n`;
    await writeDurably(path.join(folder, nameOf(head)), Buffer.from(text));
    written += 1;
  }
  return written;
}

/** What was exported to a folder once; a file that can't be read counts as a head that can't be verified. */
export async function exportedHeadsIn(folder: string): Promise<SignedHead[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files = names.filter((name) => fileName.test(name)).toSorted();
  return Promise.all(
    files.map(async (name) => ({
      number: Number(fileName.exec(name)![1]),
      day: name.slice(-'2022-08-11.json'.length, -'.json'.length),
      ...parsed(await readFile(path.join(folder, name), 'utf8')),
    })),
  );
}

function parsed(text: string): Pick<SignedHead, 'document' | 'signature'> {
  try {
    const { document, signature } = JSON.parse(text) as Record<string, unknown>;
    return { document: String(document), signature: Buffer.from(String(signature), 'base64') };
  } catch {
    return { document: '', signature: Buffer.alloc(0) };
  }
}
