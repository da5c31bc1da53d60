import { hash } from 'node:crypto';
import { canonicalJson } from '../platform/crypto/index.js';

/** What an entry says, apart from where it stands in the chain. */
export interface EntryContent {
  unitId: string;
  at: Date;
  actorId: string | null;
  actorName: string;
  requestId: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  personId: string | null;
  purpose: string | null;
  change: Buffer | null;
}

/** SHA-256 over the canonical JSON; the sealed change counts as it is, so an erased person's entries still verify. */
export function entryDigest(content: EntryContent): Buffer {
  const {
    unitId,
    at,
    actorId,
    actorName,
    requestId,
    action,
    subjectType,
    subjectId,
    personId,
    purpose,
  } = content;
  const change = content.change?.toString('base64') ?? null;
  const said = {
    unitId,
    at,
    actorId,
    actorName,
    requestId,
    action,
    subjectType,
    subjectId,
    personId,
    purpose,
    change,
  };
  return hash('sha256', canonicalJson(said), 'buffer');
}

export function chainHash(previous: Buffer, seq: number, digest: Buffer): Buffer {
  const place = Buffer.alloc(8);
  place.writeBigInt64BE(BigInt(seq));
  return hash('sha256', Buffer.concat([previous, place, digest]), 'buffer');
}

/** What the first entry of a chain follows. */
export const genesis = Buffer.alloc(32);
