import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Database } from '../../platform/database/index.js';
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
  closedAt: Date | null;
}

const freshForMs = 2_000;

/**
 * The units, which seldom change. What is known serves while it is read anew: a caller inside a transaction who waited
 * here for a second connection would, with the pool's others doing the same, wait for ever.
 */
@Injectable()
export class UnitTree implements OnModuleInit {
  private units: UnitInTree[] = [];
  private readAt = 0;
  private reading: Promise<void> | undefined;
  /** counted up by `forget` */
  private changes = 0;

  constructor(private readonly database: Database) {}

  /** Reads ahead of the first transaction; where that fails, the first call says why. */
  async onModuleInit(): Promise<void> {
    await this.read().catch(() => undefined);
  }

  async all(): Promise<UnitInTree[]> {
    if (this.units.length === 0) await this.read();
    else if (Date.now() - this.readAt > freshForMs) this.read().catch(() => undefined);
    return this.units;
  }

  /** Lets the next call read again; for who has just changed a unit. */
  forget(): void {
    this.changes += 1;
    this.units = [];
    this.reading = undefined;
  }

  /** @throws {NotFound} */
  async byCode(code: string): Promise<UnitInTree> {
    return this.find((it) => it.code === code);
  }

  /** @throws {NotFound} */
  async byId(id: string): Promise<UnitInTree> {
    return this.find((it) => it.id === id);
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

  /** What is not known yet may have been founded by another process a moment ago. */
  private async find(isIt: (unit: UnitInTree) => boolean): Promise<UnitInTree> {
    const known = (await this.all()).find(isIt);
    if (known) return known;
    await this.read();
    const unit = this.units.find(isIt);
    if (!unit) throw new NotFound('unit');
    return unit;
  }

  /** One reading at a time; one that began before a change is done again. */
  private read(): Promise<void> {
    this.reading ??= this.readSince(this.changes);
    return this.reading;
  }

  private async readSince(changes: number): Promise<void> {
    try {
      const units = await this.database.query<UnitInTree>(
        `SELECT id, code, name, kind, parent_id AS "parentId", path, phone, address, closed_at AS "closedAt" FROM unit ORDER BY path`,
      );
      if (changes !== this.changes) return await this.read();
      this.units = units;
      this.readAt = Date.now();
    } finally {
      if (changes === this.changes) this.reading = undefined;
    }
  }
}
