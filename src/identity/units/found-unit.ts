import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { seesUnit, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, isUniqueViolation, type Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Ids } from '../../platform/ids.js';
import type { UnitKind } from './unit.entity.js';
import { UnitClosed, UnitCodeTaken, UnitNeedsParent } from './unit.errors.js';
import { UnitTree, type UnitInTree } from './unit-tree.js';

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

  /**
   * @throws {NotFound} for a parent that does not exist or is another's
   * @throws {UnitNeedsParent} only a command on the server makes the city
   * @throws {UnitClosed | UnitCodeTaken}
   */
  async execute(actor: Actor, unit: NewUnit): Promise<string> {
    const parent = await this.parentOf(actor, unit.parentCode);
    const id = this.ids.next();
    await this.database
      .transaction((tx) => this.insert(tx, actor, id, unit, parent))
      .catch((error: unknown) => {
        if (isUniqueViolation(error)) throw new UnitCodeTaken();
        throw error;
      });
    return id;
  }

  private async parentOf(actor: Actor, code: string | undefined): Promise<UnitInTree | undefined> {
    if (!code && actor.kind !== 'system') throw new UnitNeedsParent();
    if (!code) return undefined;
    const parent = await this.units.byCode(code);
    if (!seesUnit(actor, parent.id)) throw new NotFound('unit');
    if (parent.closedAt) throw new UnitClosed();
    return parent;
  }

  private async insert(tx: Tx, actor: Actor, id: string, unit: NewUnit, parent?: UnitInTree) {
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
  }
}
