import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { StaleVersion } from '../../platform/errors/domain-error.js';
import { lockUnit } from './lock-unit.js';
import { Unit } from './unit.entity.js';
import { UnitTree } from './unit-tree.js';

export type UnitChange = Partial<Pick<Unit, 'name' | 'phone' | 'address'>>;

/** What people read of a unit. Its code, kind and place in the tree stay: numbers and chains hang on them. */
@Injectable()
export class ChangeUnit {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly units: UnitTree,
  ) {}

  /** @throws {NotFound | StaleVersion} */
  async execute(actor: Actor, code: string, change: UnitChange, version?: number) {
    return this.database.transaction((tx) => this.within(tx, actor, code, change, version));
  }

  /** As `execute`, in the caller's transaction; refuses before it writes, so that a list may pass over one. */
  async within(tx: Tx, actor: Actor, code: string, change: UnitChange, version?: number) {
    const unit = await lockUnit(tx, actor, code);
    if (version !== undefined && version !== unit.version) throw new StaleVersion();
    const { name, phone, address } = unit;
    const next = { name, phone, address, ...change };
    await tx.manager.update(Unit, unit.id, { ...next, version: unit.version + 1 });
    this.audit.record(tx, actor, {
      action: 'unit-changed',
      unitId: unit.id,
      subjectType: 'unit',
      subjectId: unit.id,
      before: { name, phone, address },
      after: next,
    });
    tx.afterCommit(() => this.units.forget());
    return { id: unit.id, code, ...next, version: unit.version + 1 };
  }
}
