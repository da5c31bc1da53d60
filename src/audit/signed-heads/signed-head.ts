import { createHash } from 'node:crypto';
import { canonicalJson } from '../../platform/crypto/index.js';

/** The end of one unit's chain. */
export interface ChainEnd {
  unitId: string;
  seq: number;
  /** hex */
  hash: string;
}

/** What is signed: the ends of all chains, and the signed head before it. */
export interface HeadsDocument {
  number: number;
  /** in Asia/Shanghai */
  day: string;
  signedAt: string;
  /** SHA-256 of the document before, hex; null for the first */
  previous: string | null;
  /** of the key that signs, as `keyIdOf` says it */
  key?: string;
  heads: ChainEnd[];
}

/** As it lies in the table and in each exported file. */
export interface SignedHead {
  number: number;
  day: string;
  document: string;
  signature: Buffer;
}

const kind = 'wanbi-audit-heads-1';

export function writeDocument(said: HeadsDocument): string {
  return canonicalJson({ kind, ...said });
}

/** @returns undefined for a text that no signer of ours wrote */
export function readDocument(text: string): HeadsDocument | undefined {
  try {
    const said = JSON.parse(text) as HeadsDocument & { kind: string };
    return said.kind === kind && Array.isArray(said.heads) ? said : undefined;
  } catch {
    return undefined;
  }
}

export function digestOf(document: string): string {
  return createHash('sha256').update(document).digest('hex');
}
