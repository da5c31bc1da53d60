import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, isUniqueViolation, type Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Ids } from '../../platform/ids.js';
import type { UnitKind } from './unit.entity.js';
import { UnitClosed, UnitCodeTaken, UnitNeedsParent } from './unit.errors.js';
import { UnitTree, type UnitInTree } from './unit-tree.js';

type Parent = Pick<UnitInTree, 'id' | 'path' | 'closedAt'>;

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
    return this.database
      .transaction((tx) => this.within(tx, actor, unit))
      .catch((error: unknown) => {
        if (isUniqueViolation(error)) throw new UnitCodeTaken();
        throw error;
      });
  }

  /** As `execute`, in the caller's transaction; refuses before it writes, so that a list may pass over one. */
  async within(tx: Tx, actor: Actor, unit: NewUnit): Promise<string> {
    const parent = await this.parentOf(tx, actor, unit.parentCode);
    const [taken] = await tx.query('SELECT 1 FROM unit WHERE code = $1', [unit.code]);
    if (taken) throw new UnitCodeTaken();
    const id = this.ids.next();
    await this.insert(tx, actor, id, unit, parent);
    return id;
  }

  /** One that this transaction has founded is in sight with the one above it. */
  private async parentOf(
    tx: Tx,
    actor: Actor,
    code: string | undefined,
  ): Promise<Parent | undefined> {
    if (!code && actor.kind !== 'system') throw new UnitNeedsParent();
    if (!code) return undefined;
    const [parent] = await tx.query<Parent>(
      'SELECT id, path, closed_at AS "closedAt" FROM unit WHERE code = $1',
      [code],
    );
    if (!parent || !(await this.isInSight(actor, parent))) throw new NotFound('unit', 'parentCode');
    if (parent.closedAt) throw new UnitClosed();
    return parent;
  }

  private async isInSight(actor: Actor, { path }: Parent): Promise<boolean> {
    if (actor.sees === 'city') return true;
    const own = await this.units.byId(actor.unitId!);
    return path.startsWith(own.path);
  }

  private async insert(tx: Tx, actor: Actor, id: string, unit: NewUnit, parent?: Parent) {
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
