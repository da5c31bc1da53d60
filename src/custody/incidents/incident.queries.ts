import { Injectable } from '@nestjs/common';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { pageOf, readCursor, type Page } from '../../platform/pages.js';
import { Settings } from '../../platform/settings/index.js';
import type { IncidentKind, IncidentStatus } from './incident.status.js';

export interface IncidentView {
  id: string;
  unit: string;
  vehicle: { id: string; label: string };
  /** where it should stand */
  place: string | null;
  kind: IncidentKind;
  status: IncidentStatus;
  stockTakeId: string | null;
  observed: string | null;
  openedBy: string;
  openedAt: Date;
  dueAt: Date;
  isOverdue: boolean;
  closedBy: string | null;
  closedAt: Date | null;
  explanation: string | null;
}

export interface IncidentFilter {
  /** those that wait, the oldest first; else all, the newest first */
  open?: boolean;
  vehicle?: string;
}

export interface IncidentList extends Page<IncidentView> {
  waiting: { open: number; overdue: number };
  /** how long one opened now may stand without a word */
  clearedWithinHours: number;
}

const usernameOf = (column: string) => `(SELECT username FROM staff WHERE staff.id = ${column})`;

/** What was found at checks, and what of it still waits for a word? */
@Injectable()
export class IncidentQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async list(
    actor: Actor,
    { open = false, vehicle }: IncidentFilter,
    limit: number,
    cursor?: string,
  ): Promise<IncidentList> {
    const [after, order] = open ? ['>', 'ASC'] : ['<', 'DESC'];
    const now = this.clock.now();
    const rows = await this.database.query<IncidentView>(
      `SELECT incident.id, unit.code AS unit, json_build_object('id', vehicle.id, 'label', label) AS vehicle,
         storage_place AS place, incident.kind, incident.status, stock_take_id AS "stockTakeId", observed, incident.opened_at AS "openedAt",
         due_at AS "dueAt", incident.status = 'open' AND due_at < $4 AS "isOverdue", incident.closed_at AS "closedAt",
         explanation, ${usernameOf('opened_by')} AS "openedBy", ${usernameOf('closed_by')} AS "closedBy"
       FROM custody_incident incident
       JOIN recovered_vehicle vehicle ON vehicle.id = vehicle_id JOIN unit ON unit.id = incident.unit_id
       WHERE ($1::uuid[] IS NULL OR incident.unit_id = ANY($1)) AND ($2::uuid IS NULL OR incident.id ${after} $2)
         AND ($5::uuid IS NULL OR vehicle_id = $5) AND (NOT $6::boolean OR incident.status = 'open')
       ORDER BY incident.id ${order} LIMIT $3`,
      [visibleUnits(actor), readCursor(cursor), limit + 1, now, vehicle ?? null, open],
    );
    const [waiting] = await this.database.query<IncidentList['waiting']>(
      `SELECT count(*)::int AS open, count(*) FILTER (WHERE due_at < $2)::int AS overdue FROM custody_incident
       WHERE status = 'open' AND ($1::uuid[] IS NULL OR unit_id = ANY($1))`,
      [visibleUnits(actor), now],
    );
    return {
      ...pageOf(rows, limit),
      waiting: waiting!,
      clearedWithinHours: this.settings.need('CUSTODY_INCIDENT_HOURS'),
    };
  }
}
