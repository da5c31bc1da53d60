import { createHash } from 'node:crypto';
import { SYMBOLS } from '../../platform/reference-check.js';
import type { SqlReader } from '../verify-chains.js';
import { readDocument, type SignedHead } from './signed-head.js';

const hashBytes = 8;
/** of heads that were signed before they named their key */
const noKeyId = '0000';

export interface PrintedHead {
  day: string;
  /** the unit's code */
  unit: string;
  seq: number;
  /** of the signed head */
  number: number;
  /** of the key that signed it */
  key: string;
  /** the first 64 bits of the chain's hash, in base32 */
  hash: string;
}

/** 64 bits as 13 characters, those of references, for somebody may read them aloud: `0000-0000-00000`. */
export function shortHash(hash: Uint8Array | string): string {
  const bytes = Buffer.from(typeof hash === 'string' ? Buffer.from(hash, 'hex') : hash);
  let rest = bytes.subarray(0, hashBytes).readBigUInt64BE();
  let text = '';
  for (let place = 0; place < 13; place += 1) {
    text = SYMBOLS.charAt(Number(rest & 31n)) + text;
    rest >>= 5n;
  }
  return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`;
}

/** Four characters that tell the keys of signers apart. @param publicKey base64 of DER (SPKI) */
export function keyIdOf(publicKey: string): string {
  const digest = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest();
  return shortHash(digest).slice(0, 4);
}

/**
 * The newest signed end of a unit's chain as a document prints it: `2022-08-11 weidu 4711 3-7KQ4 0K3T-9QWX-4M2P8`, which
 * is day, unit, entry, number of the signed head and its key, and the chain's hash. Paper that has left the building then
 * testifies against a table that was computed anew. `audit:verify --head` checks it.
 *
 * @returns null before the first signature that knows this unit
 */
export async function signedHeadFor(reader: SqlReader, unitId: string): Promise<string | null> {
  const [unit] = await reader.query<{ code: string }>('SELECT code FROM unit WHERE id = $1', [
    unitId,
  ]);
  const [row] = await reader.query<Pick<SignedHead, 'day' | 'document'>>(
    'SELECT day::text AS day, document FROM audit_signed_head ORDER BY number DESC LIMIT 1',
  );
  const said = row && readDocument(row.document);
  const end = said?.heads.find((it) => it.unitId === unitId);
  if (!unit || !end) return null;
  const signed = `${said!.number}-${said!.key ?? noKeyId}`;
  return `${row!.day} ${unit.code} ${end.seq} ${signed} ${shortHash(end.hash)}`;
}

/** Reads what was typed from paper: any spacing and case, O for 0, I and L for 1. @returns null for anything else */
export function readPrintedHead(text: string): PrintedHead | null {
  const parts =
    /^\s*(\d{4}-\d\d-\d\d)\s+(\S+)\s+(\d+)\s+(\d+)\s*-\s*([\dA-Z]{4})\s+([\dA-Z\s-]+)$/i.exec(text);
  if (!parts) return null;
  const [, day = '', unit = '', seq, number, key = '', rest = ''] = parts;
  const characters = asSymbols(rest.replaceAll(/[\s-]/g, ''));
  if (characters.length !== 13) return null;
  const hash = `${characters.slice(0, 4)}-${characters.slice(4, 8)}-${characters.slice(8)}`;
  const numbers = { seq: Number(seq), number: Number(number) };
  return { day, unit: unit.toLowerCase(), ...numbers, key: asSymbols(key), hash };
}

function asSymbols(typed: string): string {
  return typed.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

/** @returns what is wrong with the chain that a printed head speaks of, or undefined when it still says the same */
export async function printedHeadFault(
  reader: SqlReader,
  text: string,
  publicKey?: string,
): Promise<string | undefined> {
  const printed = readPrintedHead(text);
  if (!printed) return 'this is no printed head: day, unit, entry, number and key, 13 characters';
  if (publicKey && printed.key !== noKeyId && printed.key !== keyIdOf(publicKey))
    return `it names the key ${printed.key}, and AUDIT_SIGN_PUBLIC_KEY is ${keyIdOf(publicKey)}`;
  const [entry] = await reader.query<{ hash: Buffer }>(
    `SELECT hash FROM audit_entry JOIN unit ON unit.id = unit_id WHERE code = $1 AND seq = $2`,
    [printed.unit, printed.seq],
  );
  if (!entry) return `the chain of ${printed.unit} has no entry ${printed.seq} any more`;
  if (shortHash(entry.hash) !== printed.hash)
    return `entry ${printed.seq} of ${printed.unit} is not the one that was printed on ${printed.day}`;
  return signedHeadFault(reader, printed);
}

/** The chain still says it; whether the signed head that was printed is there and says it too. */
async function signedHeadFault(reader: SqlReader, printed: PrintedHead) {
  const [row] = await reader.query<Pick<SignedHead, 'day' | 'document'>>(
    'SELECT day::text AS day, document FROM audit_signed_head WHERE number = $1',
    [printed.number],
  );
  if (!row) return `the signed head ${printed.number} is not there any more`;
  const ends = readDocument(row.document)?.heads ?? [];
  const isSaid =
    row.day === printed.day &&
    ends.some((it) => it.seq === printed.seq && shortHash(it.hash) === printed.hash);
  return isSaid ? undefined : `the signed head ${printed.number} says something else`;
}
