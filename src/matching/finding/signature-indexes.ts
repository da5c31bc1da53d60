import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { Remembered } from '../../platform/remembered.js';
import type { Side } from './identifier-match.entity.js';
import { suitingBits } from './signature.js';

/** How many bits of its keys a number of each side is found by. */
export type SignatureBits = Record<Side, number>;

export interface SignatureIndex {
  name: string;
  side: Side;
  bits: number;
  /** not while it is being made, nor after that was broken off */
  isValid: boolean;
}

/** By how many bits is searched now: PostgreSQL's catalog says which indexes there are, so that no setting can differ. */
@Injectable()
export class SignatureBitsInUse extends Remembered<SignatureBits> {
  constructor(database: Database) {
    super(async () => bitsInUse(await signatureIndexes(database)));
  }
}

/** The oldest first. */
export async function signatureIndexes(database: {
  query<Row>(sql: string): Promise<Row[]>;
}): Promise<SignatureIndex[]> {
  const rows = await database.query<{ name: string; isValid: boolean }>(
    `SELECT relname AS name, indisvalid AS "isValid" FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
     WHERE indrelid = 'identifier_match'::regclass ORDER BY indexrelid`,
  );
  return rows.flatMap(({ name, isValid }) => {
    const [, side, bits] = /^identifier_match_(\w+)_signature_(\d+)$/.exec(name) ?? [];
    return bits ? [{ name, side: side as Side, bits: Number(bits), isValid }] : [];
  });
}

/** While one is being replaced there are two of a side: the newer one is asked. */
function bitsInUse(indexes: SignatureIndex[]): SignatureBits {
  const bitsOf = (side: Side) =>
    indexes.findLast((it) => it.side === side && it.isValid)?.bits ?? suitingBits(0);
  return { report: bitsOf('report'), vehicle: bitsOf('vehicle') };
}

export function signatureIndexName(side: Side, bits: number): string {
  return `identifier_match_${side}_signature_${bits}`;
}

/** With a pending list a search would read through what was written last. */
export function signatureIndexDefinition(side: Side, bits: number, how: '' | 'CONCURRENTLY' = '') {
  return `CREATE INDEX ${how} ${signatureIndexName(side, bits)} ON identifier_match USING gin (first_bits(signature, ${bits}))
    WITH (fastupdate = off) WHERE side = '${side}' AND is_open`;
}
