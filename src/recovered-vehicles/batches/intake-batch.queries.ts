import { Injectable } from '@nestjs/common';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { pageOf, readCursor, type Page } from '../../platform/pages.js';
import type { StoredDefaults } from './batch-defaults.js';
import type { IntakeBatchStatus } from './intake-batch.status.js';

export interface IntakeBatchView {
  id: string;
  unit: string;
  title: string;
  status: IntakeBatchStatus;
  defaults: StoredDefaults;
  openedBy: string;
  openedAt: string;
  closedAt: string | null;
  version: number;
  vehicles: number;
  /** what rule 1 still asks for something of */
  provisional: number;
  /** provisional for longer than rule 1 allows */
  overdue: number;
  /** without the value that rule 5 asks for */
  unappraised: number;
  /** without any picture */
  unphotographed: number;
}

const columns = `batch.id, unit.code AS unit, title, batch.status, defaults, opened_at AS "openedAt",
  (SELECT username FROM staff WHERE staff.id = opened_by) AS "openedBy", batch.closed_at AS "closedAt", batch.version, haul.*`;

/** $2: now. */
const countsOfHaul = `SELECT count(*)::int AS vehicles,
    count(*) FILTER (WHERE status = 'provisional')::int AS provisional,
    count(*) FILTER (WHERE status = 'provisional' AND registration_due_at < $2)::int AS overdue,
    count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM appraisal WHERE vehicle_id = vehicle.id))::int AS unappraised,
    count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM vehicle_photo WHERE vehicle_id = vehicle.id))::int AS unphotographed
  FROM recovered_vehicle vehicle WHERE intake_batch_id = batch.id`;

const from = `FROM intake_batch batch JOIN unit ON unit.id = batch.unit_id CROSS JOIN LATERAL (${countsOfHaul}) haul
  WHERE ($1::uuid[] IS NULL OR batch.unit_id = ANY($1))`;

/** Which hauls are there, what do they say for all their vehicles, and what is left to do for them? */
@Injectable()
export class IntakeBatchQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    status: IntakeBatchStatus | undefined,
    limit: number,
    cursor?: string,
  ): Promise<Page<IntakeBatchView>> {
    const rows = await this.database.query<IntakeBatchView>(
      `SELECT ${columns} ${from} AND ($3::uuid IS NULL OR batch.id < $3) AND ($4::text IS NULL OR batch.status = $4)
       ORDER BY batch.id DESC LIMIT $5`,
      [visibleUnits(actor), this.clock.now(), readCursor(cursor), status ?? null, limit + 1],
    );
    return pageOf(rows, limit);
  }

  /** @throws {NotFound} alike for what does not exist and what another unit holds */
  async one(actor: Actor, id: string): Promise<IntakeBatchView> {
    const [row] = await this.database.query<IntakeBatchView>(
      `SELECT ${columns} ${from} AND batch.id = $3`,
      [visibleUnits(actor), this.clock.now(), id],
    );
    if (!row) throw new NotFound('intake batch');
    return row;
  }
}
