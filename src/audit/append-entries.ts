import { prepared, RowShape, type Tx } from '../platform/database/index.js';
import { chainHash, entryDigest, genesis, type EntryContent } from './entry-digest.js';

const appendEntry = prepared(
  'append-audit-entry',
  `WITH head AS (
     INSERT INTO audit_head AS head (unit_id, seq, hash)
     VALUES ($1, 1, sha256('\\x${'00'.repeat(32)}'::bytea || int8send(1) || $2::bytea))
     ON CONFLICT (unit_id) DO UPDATE
       SET seq = head.seq + 1, hash = sha256(head.hash || int8send(head.seq + 1) || $2::bytea)
     RETURNING seq, hash
   )
   INSERT INTO audit_entry (unit_id, seq, digest, hash, at, actor_id, actor_name, request_id, action,
     subject_type, subject_id, person_id, purpose, change)
   SELECT $1, seq, $2, hash, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 FROM head`,
);

const entryRows = new RowShape('audit_entry', {
  unit_id: 'uuid',
  seq: 'bigint',
  digest: 'bytea',
  hash: 'bytea',
  at: 'timestamptz',
  actor_id: 'uuid',
  actor_name: 'text',
  request_id: 'text',
  action: 'text',
  subject_type: 'text',
  subject_id: 'uuid',
  person_id: 'uuid',
  purpose: 'text',
  change: 'bytea',
});
const insertEntries = entryRows.prepared('insert-audit-entries');

/** In the order of both statements' columns, after the place in the chain. */
const said = (entry: EntryContent): unknown[] => [
  entry.at,
  entry.actorId,
  entry.actorName,
  entry.requestId,
  entry.action,
  entry.subjectType,
  entry.subjectId,
  entry.personId,
  entry.purpose,
  entry.change,
];

/** The database chains it: nobody waits for an answer. */
export function appendOne(tx: Tx, entry: EntryContent): void {
  tx.send(appendEntry, [entry.unitId, entryDigest(entry), ...said(entry)]);
}

/** One lock of the chain's head, the hashes computed here, one statement for all entries. */
export async function appendMany(tx: Tx, unitId: string, entries: EntryContent[]): Promise<void> {
  const digests = entries.map(entryDigest);
  tx.send('INSERT INTO audit_head (unit_id, seq, hash) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING', [
    unitId,
    genesis,
  ]);
  const [head] = await tx.query<{ seq: number; hash: Buffer }>(
    'SELECT seq, hash FROM audit_head WHERE unit_id = $1 FOR UPDATE',
    [unitId],
  );
  let { seq, hash } = head!;
  const rows = entries.map((entry, place) => {
    seq += 1;
    hash = chainHash(hash, seq, digests[place]!);
    return [unitId, seq, digests[place]!, hash, ...said(entry)];
  });
  tx.send(insertEntries, entryRows.valuesOf(rows));
  tx.send('UPDATE audit_head SET seq = $2, hash = $3 WHERE unit_id = $1', [unitId, seq, hash]);
}
