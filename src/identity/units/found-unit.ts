import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import type { UnitKind } from './unit.entity.js';
import { UnitTree } from './unit-tree.js';

export interface NewUnit {
  code: string;
  name: string;
  kind: UnitKind;
  parentCode?: string;
  phone: string;
  address: string;
}

/** Adds a unit to the tree. */
@Injectable()
export class FoundUnit {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly units: UnitTree,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws {NotFound} when the parent does not exist */
  async execute(actor: Actor, unit: NewUnit): Promise<string> {
    const parent = unit.parentCode ? await this.units.byCode(unit.parentCode) : undefined;
    const id = this.ids.next();
    await this.database.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO unit (id, code, name, kind, parent_id, path, phone, address, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          id,
          unit.code,
          unit.name,
          unit.kind,
          parent?.id ?? null,
          `${parent?.path ?? ''}${unit.code}/`,
          unit.phone,
          unit.address,
          this.clock.now(),
        ],
      );
      this.audit.record(tx, actor, {
        action: 'unit-founded',
        unitId: id,
        subjectType: 'unit',
        subjectId: id,
        after: unit,
      });
      tx.afterCommit(() => this.units.forget());
    });
    return id;
  }
}
