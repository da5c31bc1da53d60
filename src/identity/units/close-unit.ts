import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { OpenWork } from '../leaving/open-work.js';
import { lockUnit } from './lock-unit.js';
import { UnitClosed, UnitStillInUse } from './unit.errors.js';
import { UnitTree } from './unit-tree.js';

/** A unit is measured and worked in no longer; its records stay. */
@Injectable()
export class CloseUnit {
  constructor(
    private readonly database: Database,
    private readonly work: OpenWork,
    private readonly audit: Audit,
    private readonly units: UnitTree,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | UnitClosed} @throws {UnitStillInUse} naming who and what is still there */
  async execute(actor: Actor, code: string, reason: string) {
    return this.database.transaction((tx) => this.within(tx, actor, code, reason));
  }

  /** As `execute`, in the caller's transaction; refuses before it writes. */
  async within(tx: Tx, actor: Actor, code: string, reason: string) {
    const unit = await lockUnit(tx, actor, code);
    if (unit.closedAt) throw new UnitClosed();
    const inUse = [...(await this.inside(tx, unit.id)), ...(await this.work.openIn(tx, [unit.id]))];
    if (inUse.length > 0) throw new UnitStillInUse(inUse);
    const closedAt = this.clock.now();
    await tx.query('UPDATE unit SET closed_at = $2, version = version + 1 WHERE id = $1', [
      unit.id,
      closedAt,
    ]);
    this.audit.record(tx, actor, {
      action: 'unit-closed',
      unitId: unit.id,
      subjectType: 'unit',
      subjectId: unit.id,
      after: { reason, closedAt },
    });
    tx.afterCommit(() => this.units.forget());
    return { id: unit.id, code, closedAt };
  }

  private async inside(tx: Tx, id: string) {
    const [row] = await tx.query<{ staff: number; units: number }>(
      `SELECT (SELECT count(*)::int FROM staff WHERE unit_id = $1 AND left_at IS NULL) AS staff,
         (SELECT count(*)::int FROM unit WHERE parent_id = $1 AND closed_at IS NULL) AS units`,
      [id],
    );
    return [
      { work: 'members of staff', count: row!.staff },
      { work: 'open units below', count: row!.units },
    ].filter((it) => it.count > 0);
  }
}
