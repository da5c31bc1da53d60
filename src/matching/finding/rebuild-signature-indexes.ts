import { setTimeout } from 'node:timers/promises';
import type { DatabaseOfCommand } from '../../platform/database/database-of-command.js';
import { REMEMBERED_FOR_MS } from '../../platform/remembered.js';
import { sides, type Side } from './identifier-match.entity.js';
import { suitingBits } from './signature.js';
import {
  signatureIndexDefinition,
  signatureIndexes,
  signatureIndexName,
} from './signature-indexes.js';

/** An arbitrary constant: one at a time makes indexes. */
const rebuildLock = 7_242_022;
/**
 * In one sorted pass an index is made with its pages half empty; in many they fill up as rows that arrive fill them. Ten
 * million numbers of 25 bits take 725 s and 179 bytes each by 1 GB, 856 s and 200 bytes by 256 MB.
 */
const memoryOf = (numbers: number) => (numbers > 2_000_000 ? '1GB' : '128MB');

/** How many open numbers each side has, and how many bits suit so many. */
export async function suitingSignatures(database: DatabaseOfCommand) {
  const counts = await database.query<{ side: Side; numbers: number }>(
    'SELECT side, count(*)::int AS numbers FROM identifier_match WHERE is_open GROUP BY side',
  );
  return sides.map((side) => {
    const numbers = counts.find((it) => it.side === side)?.numbers ?? 0;
    return { side, numbers, bits: suitingBits(numbers) };
  });
}

/**
 * Makes the index of each side anew where other bits suit it, while the system runs: the new one beside the old, which goes
 * when nobody asks it any more. What was broken off is made again by the next call.
 *
 * @param forgottenAfter ms until every process has looked which index there is
 * @throws {Error} while another call is at it
 */
export async function rebuildSignatureIndexes(
  database: DatabaseOfCommand,
  say: (sentence: string) => void,
  forgottenAfter = REMEMBERED_FOR_MS * 2,
): Promise<void> {
  // Who waited for it would be waited for by the one that makes an index.
  const [lock] = await database.query<{ isOurs: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS "isOurs"',
    [rebuildLock],
  );
  if (!lock!.isOurs) throw new Error('Somebody else is making the indexes: wait until they end.');
  try {
    const old = await makeSuiting(database, say);
    if (old.length > 0) await setTimeout(forgottenAfter);
    for (const { name } of old) {
      say(`Dropping ${name}.`);
      await database.query(`DROP INDEX CONCURRENTLY ${name}`);
    }
  } finally {
    await database.query('SELECT pg_advisory_unlock($1)', [rebuildLock]);
  }
}

/** @returns those that do not suit */
async function makeSuiting(database: DatabaseOfCommand, say: (sentence: string) => void) {
  for (const { name, isValid } of await signatureIndexes(database)) {
    if (!isValid) await database.query(`DROP INDEX CONCURRENTLY ${name}`);
  }
  const standing = await signatureIndexes(database);
  const suiting = (await suitingSignatures(database)).map((it) => ({
    ...it,
    name: signatureIndexName(it.side, it.bits),
  }));
  await database.query('SET max_parallel_maintenance_workers = 0');
  for (const { name, side, numbers, bits } of suiting) {
    if (standing.some((it) => it.name === name)) continue;
    say(`Making ${name}.`);
    await database.query(`SET maintenance_work_mem = '${memoryOf(numbers)}'`);
    await database.query(signatureIndexDefinition(side, bits, 'CONCURRENTLY'));
  }
  return standing.filter((it) => suiting.every(({ name }) => name !== it.name));
}
