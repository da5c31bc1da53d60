import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { canonicalJson, HouseKeys, sealField } from '../platform/crypto/index.js';
import { prepared, type Tx } from '../platform/database/index.js';
import { currentRequestId } from '../platform/logging/index.js';
import { entryDigest, type EntryContent } from './entry-digest.js';
import { auditKey } from './audit-key.js';

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

export interface AuditedAct {
  /** what was done, in the past: `theft-report-accepted` */
  action: string;
  /** the unit whose chain it belongs to: the one that holds the subject */
  unitId: string;
  subjectType: string;
  subjectId: string;
  /** the person whose data stands in `before` or `after`, with their data key */
  person?: { id: string; key: Buffer };
  purpose?: string;
  before?: unknown;
  after?: unknown;
}

/**
 * Records who did what, in the transaction that does it. Entries are kept until just before the commit and then
 * appended unit by unit in a fixed order: a unit's chain is locked for as short as can be, and two transactions that
 * touch the same two chains can't deadlock.
 */
@Injectable()
export class Audit {
  private readonly pending = new WeakMap<Tx, EntryContent[]>();

  constructor(
    private readonly clock: Clock,
    private readonly houseKeys: HouseKeys,
  ) {}

  record(tx: Tx, actor: Actor, act: AuditedAct): void {
    const entries = this.pending.get(tx) ?? [];
    this.pending.set(tx, entries);
    entries.push({
      unitId: act.unitId,
      at: this.clock.now(),
      actorId: actor.id,
      actorName: actor.name,
      requestId: currentRequestId() ?? null,
      action: act.action,
      subjectType: act.subjectType,
      subjectId: act.subjectId,
      personId: act.person?.id ?? null,
      purpose: act.purpose ?? null,
      change: this.sealChange(act),
    });
    tx.beforeCommit(this, () => this.append(tx, entries));
  }

  private sealChange({ before, after, person, subjectId }: AuditedAct): Buffer | null {
    if (before === undefined && after === undefined) return null;
    const place = { table: 'audit_entry', column: 'change', id: person?.id ?? subjectId };
    return sealField(
      person?.key ?? this.houseKeys.of(auditKey),
      place,
      canonicalJson({ before, after }),
    );
  }

  private append(tx: Tx, entries: EntryContent[]): void {
    const inOrder = entries.toSorted((a, b) =>
      a.unitId < b.unitId ? -1 : a.unitId > b.unitId ? 1 : 0,
    );
    for (const entry of inOrder) {
      tx.send(appendEntry, [
        entry.unitId,
        entryDigest(entry),
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
      ]);
    }
  }
}
