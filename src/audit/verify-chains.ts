import { AuditEntry } from './audit-entry.entity.js';
import { chainHash, entryDigest, genesis } from './entry-digest.js';
import type { Testimony } from './signed-heads/verify-signed-heads.js';

/** Anything that answers SQL: the app's database or a bare client of the command. */
export interface SqlReader {
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}

export interface ChainFault {
  unitId: string;
  seq: number;
  /** what is wrong, in a sentence */
  fault: string;
}

export interface ChainReport {
  chains: number;
  entries: number;
  firstFault?: ChainFault;
}

const page = 5_000;

/**
 * Walks every chain from its first entry to its head. Stops at the first bad row.
 *
 * @param testimonies what signed heads say of each chain, by unit
 */
export async function verifyChains(
  reader: SqlReader,
  testimonies: Map<string, Testimony[]> = new Map(),
): Promise<ChainReport> {
  const heads = await reader.query<{ unit_id: string; seq: string | number; hash: Buffer }>(
    `SELECT unit_id, COALESCE(head.seq, 0) AS seq, head.hash FROM audit_head head
     FULL JOIN (SELECT DISTINCT unit_id FROM audit_entry) entry USING (unit_id)
     FULL JOIN unnest($1::uuid[]) AS signed (unit_id) USING (unit_id) ORDER BY unit_id`,
    [[...testimonies.keys()]],
  );
  let entries = 0;
  for (const head of heads) {
    const headSeq = Number(head.seq);
    const walked = await walk(reader, head.unit_id, testimonies.get(head.unit_id) ?? []);
    entries += walked.seq;
    if (walked.fault) return { chains: heads.length, entries, firstFault: walked.fault };
    if (walked.seq !== headSeq || !head.hash || !walked.hash.equals(head.hash)) {
      const fault = `the chain ends at ${walked.seq}, its head says ${headSeq}: entries were cut off or the head was changed`;
      return {
        chains: heads.length,
        entries,
        firstFault: { unitId: head.unit_id, seq: walked.seq, fault },
      };
    }
  }
  return { chains: heads.length, entries };
}

async function walk(reader: SqlReader, unitId: string, signed: Testimony[]) {
  const testimonies = signed.values();
  let testimony = testimonies.next().value;
  let seq = 0;
  let hash: Buffer = genesis;
  for (;;) {
    const rows = await reader.query<Record<string, unknown>>(
      'SELECT * FROM audit_entry WHERE unit_id = $1 AND seq > $2 ORDER BY seq LIMIT $3',
      [unitId, seq, page],
    );
    for (const row of rows) {
      const entry = entryOf(row);
      const fault = faultOf(entry, seq, hash);
      if (fault) return { seq, hash, fault: { unitId, seq: entry.seq, fault } };
      seq = entry.seq;
      hash = entry.hash;
      for (; testimony?.seq === seq; testimony = testimonies.next().value) {
        if (testimony.hash === hash.toString('hex')) continue;
        return { seq, hash, fault: { unitId, seq, fault: rehashed(testimony) } };
      }
    }
    if (rows.length < page) {
      const fault = testimony && { unitId, seq, fault: cutOff(seq, testimony) };
      return { seq, hash, fault };
    }
  }
}

function rehashed({ number, day }: Testimony): string {
  return `the chain was computed anew: signed head ${number} of ${day} says otherwise`;
}

function cutOff(seq: number, signed: Testimony): string {
  return `the chain ends at ${seq}, signed head ${signed.number} of ${signed.day} knows ${signed.seq}: entries were cut off`;
}

function faultOf(entry: AuditEntry, previousSeq: number, previousHash: Buffer): string | undefined {
  if (entry.seq !== previousSeq + 1) return `entry ${previousSeq + 1} is missing`;
  if (!entryDigest(entry).equals(entry.digest)) return 'the entry was changed';
  if (!chainHash(previousHash, entry.seq, entry.digest).equals(entry.hash)) {
    return 'the entry does not follow the one before it';
  }
  return undefined;
}

function entryOf(row: Record<string, unknown>): AuditEntry {
  return {
    unitId: row['unit_id'],
    seq: Number(row['seq']),
    at: row['at'],
    actorId: row['actor_id'],
    actorName: row['actor_name'],
    requestId: row['request_id'],
    action: row['action'],
    subjectType: row['subject_type'],
    subjectId: row['subject_id'],
    personId: row['person_id'],
    purpose: row['purpose'],
    change: row['change'],
    digest: row['digest'],
    hash: row['hash'],
  } as AuditEntry;
}
