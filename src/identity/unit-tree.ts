import { Injectable } from '@nestjs/common';
import { NotFound } from '../platform/errors/domain-error.js';
import { Database } from '../platform/database/index.js';
import type { UnitKind } from './unit.entity.js';

export interface UnitInTree {
  id: string;
  code: string;
  name: string;
  kind: UnitKind;
  parentId: string | null;
  path: string;
  phone: string;
  address: string;
}

const freshForMs = 2_000;

/** The units, read seldom changed rows once every two seconds at most. */
@Injectable()
export class UnitTree {
  private units: UnitInTree[] = [];
  private readAt = 0;

  constructor(private readonly database: Database) {}

  async all(): Promise<UnitInTree[]> {
    if (Date.now() - this.readAt > freshForMs) {
      this.units = await this.database.query<UnitInTree>(
        `SELECT id, code, name, kind, parent_id AS "parentId", path, phone, address FROM unit ORDER BY path`,
      );
      this.readAt = Date.now();
    }
    return this.units;
  }

  /** Lets the next call read again; for who has just changed a unit. */
  forget(): void {
    this.readAt = 0;
  }

  /** @throws {NotFound} */
  async byCode(code: string): Promise<UnitInTree> {
    const unit = (await this.all()).find((it) => it.code === code);
    if (!unit) throw new NotFound('unit');
    return unit;
  }

  /** @throws {NotFound} */
  async byId(id: string): Promise<UnitInTree> {
    const unit = (await this.all()).find((it) => it.id === id);
    if (!unit) throw new NotFound('unit');
    return unit;
  }

  /** ids of a unit and of everything below it */
  async withBelow(id: string): Promise<string[]> {
    const top = await this.byId(id);
    return (await this.all()).filter((it) => it.path.startsWith(top.path)).map((it) => it.id);
  }

  /** the county-level organ a unit belongs to: its sub-bureau, or the city for what hangs directly below it */
  async subBureauOf(id: string): Promise<UnitInTree> {
    let unit = await this.byId(id);
    while (unit.kind !== 'sub-bureau' && unit.parentId) unit = await this.byId(unit.parentId);
    return unit;
  }
}
