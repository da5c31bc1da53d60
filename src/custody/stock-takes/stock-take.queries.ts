import { Injectable } from '@nestjs/common';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { pageOf, readCursor, type Page } from '../../platform/pages.js';
import type { Finding } from './compare-row.js';
import { keptInRow } from './kept-in-row.js';

export interface StockTakeView {
  id: string;
  unit: string;
  place: string;
  countedBy: string;
  countedAt: Date;
  expected: number;
  found: number;
  findings: Finding[];
}

const columns = `stock_take.id, unit.code AS unit, place, counted_at AS "countedAt", expected, found,
  (SELECT username FROM staff WHERE staff.id = counted_by) AS "countedBy",
  (SELECT coalesce(json_agg(json_build_object('kind', kind, 'label', label, 'vehicleId', vehicle_id, 'place', finding.place)
     ORDER BY label), '[]')
   FROM stock_take_finding finding WHERE stock_take_id = stock_take.id) AS findings`;

/** What should stand in a row, and what did counts find? */
@Injectable()
export class StockTakeQueries {
  constructor(private readonly database: Database) {}

  /** What a phone is told before the first scan, so that it can answer each of them itself. */
  async row(actor: Actor, place: string) {
    return { place, items: await keptInRow(this.database, actor, place, []) };
  }

  async list(actor: Actor, limit: number, cursor?: string): Promise<Page<StockTakeView>> {
    const rows = await this.database.query<StockTakeView>(
      `SELECT ${columns} FROM stock_take JOIN unit ON unit.id = unit_id
       WHERE ($1::uuid[] IS NULL OR unit_id = ANY($1)) AND ($2::uuid IS NULL OR stock_take.id < $2)
       ORDER BY stock_take.id DESC LIMIT $3`,
      [visibleUnits(actor), readCursor(cursor), limit + 1],
    );
    return pageOf(rows, limit);
  }

  /** @throws {NotFound} alike for none and another unit's */
  async one(actor: Actor, id: string): Promise<StockTakeView> {
    const [row] = await this.database.query<StockTakeView>(
      `SELECT ${columns} FROM stock_take JOIN unit ON unit.id = unit_id
       WHERE stock_take.id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
      [id, visibleUnits(actor)],
    );
    if (!row) throw new NotFound('stock-take');
    return row;
  }
}
