import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { canonicalJson, HouseKeys, sealField } from '../platform/crypto/index.js';
import type { Tx } from '../platform/database/index.js';
import { currentRequestId } from '../platform/logging/index.js';
import { appendMany, appendOne } from './append-entries.js';
import type { EntryContent } from './entry-digest.js';
import { auditKey } from './audit-key.js';

/** Up to here each is chained by the database, without a wait; beyond, the chain is locked once and computed here. */
const fewEntries = 10;

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

  private async append(tx: Tx, entries: EntryContent[]): Promise<void> {
    const units = [...new Set(entries.map((entry) => entry.unitId))].toSorted();
    for (const unitId of units) {
      const ofUnit = entries.filter((entry) => entry.unitId === unitId);
      if (ofUnit.length <= fewEntries) for (const entry of ofUnit) appendOne(tx, entry);
      else await appendMany(tx, unitId, ofUnit);
    }
  }
}
