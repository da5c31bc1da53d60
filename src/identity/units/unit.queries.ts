import { Injectable } from '@nestjs/common';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import type { Unit } from './unit.entity.js';

export type UnitView = Pick<
  Unit,
  'id' | 'code' | 'name' | 'kind' | 'phone' | 'address' | 'closedAt' | 'version'
> & { parent: string | null; staff: number };

/** Which units are there, from the top down, with how many people work in each? */
@Injectable()
export class UnitQueries {
  constructor(private readonly database: Database) {}

  /** Every unit that is open, from the top down: whom one may name as sharing a credit. */
  async names(): Promise<{ items: Pick<Unit, 'code' | 'name'>[] }> {
    const items = await this.database.query<Pick<Unit, 'code' | 'name'>>(
      'SELECT code, name FROM unit WHERE closed_at IS NULL ORDER BY path',
    );
    return { items };
  }

  async all(actor: Actor): Promise<{ items: UnitView[] }> {
    const items = await this.database.query<UnitView>(
      `SELECT unit.id, unit.code, unit.name, unit.kind, unit.phone, unit.address,
         unit.closed_at AS "closedAt", unit.version, parent.code AS parent,
         (SELECT count(*)::int FROM staff WHERE unit_id = unit.id AND left_at IS NULL) AS staff
       FROM unit LEFT JOIN unit parent ON parent.id = unit.parent_id
       WHERE $1::uuid[] IS NULL OR unit.id = ANY($1) ORDER BY unit.path`,
      [visibleUnits(actor)],
    );
    return { items };
  }
}
