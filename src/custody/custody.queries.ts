import { Injectable } from '@nestjs/common';
import { visibleUnits, type Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database, type Tx } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import type { MovementKind } from './custody-movement.status.js';
import { handToCustodyHours } from './hand-over-deadline.js';

export interface MovementView {
  id: string;
  kind: MovementKind;
  fromPlace: string | null;
  toPlace: string | null;
  holder: string | null;
  at: Date;
  recordedBy: string | null;
  reason: string | null;
  condition: string | null;
  dueAt: Date | null;
  approvedBy: string | null;
  isLate: boolean;
}

/** One line of the supervision list: why a vehicle stands on it. */
export interface SupervisedVehicle {
  vehicleId: string;
  label: string;
  why: 'received-late' | 'not-received' | 'not-brought-back';
  since: Date;
}

const usernameOf = (column: string) => `(SELECT username FROM staff WHERE staff.id = ${column})`;

const columns = `movement.id, kind, from_place AS "fromPlace", to_place AS "toPlace", at, reason, condition,
  due_at AS "dueAt", is_late AS "isLate", ${usernameOf('holder_id')} AS holder,
  ${usernameOf('recorded_by')} AS "recordedBy", ${usernameOf('approved_by')} AS "approvedBy"`;

/** Who holds a vehicle where, who held it before, and which ones need a word from above? */
@Injectable()
export class CustodyQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns the chain, first link first. @throws {NotFound} alike for none and another unit's */
  async chain(actor: Actor, vehicleId: string) {
    const vehicles = await this.database.query(
      'SELECT 1 FROM recovered_vehicle WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))',
      [vehicleId, visibleUnits(actor)],
    );
    if (vehicles.length === 0) throw new NotFound('recovered vehicle');
    const movements = await this.database.query<MovementView>(
      `SELECT ${columns} FROM custody_movement movement WHERE vehicle_id = $1 ORDER BY seq`,
      [vehicleId],
    );
    return { current: await this.currentPlace(vehicleId), movements };
  }

  /** Where it stands, who has it and since when; null before custody began. */
  async currentPlace(vehicleId: string, reader: Pick<Tx | Database, 'query'> = this.database) {
    const [last] = await reader.query<MovementView>(
      `SELECT ${columns} FROM custody_movement movement WHERE vehicle_id = $1 ORDER BY seq DESC LIMIT 1`,
      [vehicleId],
    );
    if (!last) return null;
    const isOut = last.kind === 'taken-out';
    return {
      kind: last.kind,
      place: last.toPlace,
      holder: last.holder,
      since: last.at,
      dueAt: last.dueAt,
      isOverdue: isOut && last.dueAt !== null && last.dueAt < this.clock.now(),
    };
  }

  /** Rule 4: received late, or not yet; rule 24: out for longer than was allowed. The oldest first. */
  async supervised(actor: Actor): Promise<SupervisedVehicle[]> {
    return this.database.query<SupervisedVehicle>(
      `SELECT vehicle.id AS "vehicleId", label,
         CASE WHEN last.kind IS NULL THEN 'not-received'
              WHEN last.kind = 'taken-out' AND last.due_at < $2 THEN 'not-brought-back'
              ELSE 'received-late' END AS why,
         CASE WHEN last.kind = 'taken-out' AND last.due_at < $2 THEN last.due_at ELSE recovered_at END AS since
       FROM recovered_vehicle vehicle
       LEFT JOIN LATERAL (
         SELECT kind, due_at, (SELECT bool_or(is_late) FROM custody_movement WHERE vehicle_id = vehicle.id) AS was_late
         FROM custody_movement WHERE vehicle_id = vehicle.id ORDER BY seq DESC LIMIT 1
       ) last ON true
       WHERE ($1::uuid[] IS NULL OR unit_id = ANY($1)) AND status IN ('provisional', 'registered', 'matched')
         AND (last.was_late OR (last.kind = 'taken-out' AND last.due_at < $2)
           OR (last.kind IS NULL AND recovered_at + make_interval(hours => $3) < $2))
       ORDER BY since, vehicle.id LIMIT 200`,
      [visibleUnits(actor), this.clock.now(), handToCustodyHours],
    );
  }
}
