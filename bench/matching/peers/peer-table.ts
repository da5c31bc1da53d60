import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { from as copyFrom } from 'pg-copy-streams';
import type { Client } from 'pg';
import { normaliseIdentifier } from '../../../src/identifiers/index.js';
import { foldIdentifier } from '../../../src/matching/measured.js';
import type { Reported } from '../entrant.js';

/** One table of folded numbers that all peers share; each makes its own indexes. */
export async function fillPeerTable(client: Client, reported: Iterable<Reported>): Promise<void> {
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  await client.query('CREATE EXTENSION IF NOT EXISTS fuzzystrmatch');
  await client.query('DROP TABLE IF EXISTS peer');
  await client.query(
    'CREATE TABLE peer (index int NOT NULL, normalised text NOT NULL, folded text NOT NULL)',
  );
  const lines = function* () {
    let chunk = '';
    for (const { index, number } of reported) {
      chunk += `${index}\t${number}\t${foldIdentifier(number)}\n`;
      if (chunk.length < 60_000) continue;
      yield chunk;
      chunk = '';
    }
    yield chunk;
  };
  await pipeline(Readable.from(lines()), client.query(copyFrom('COPY peer FROM STDIN')));
  await client.query('ANALYZE peer');
}

/** The peers are given our reading of full width, separators and case; what can't be read they can't use. */
export function readableOf(identifier: string): string {
  return foldIdentifier(normaliseIdentifier(identifier)).replaceAll(/[?*]/g, ' ').trim();
}
