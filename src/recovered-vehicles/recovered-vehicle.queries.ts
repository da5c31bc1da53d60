import { Injectable } from '@nestjs/common';
import { readIdentifiers, type NewIdentifier, type VehiclePart } from '../identifiers/index.js';
import { UnitTree } from '../identity/index.js';
import { visibleUnits, type Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { pageOf, readCursor, type Page } from '../platform/pages.js';
import type { Warning } from '../theft-reports/index.js';
import { missingForRegistration } from './registration/missing-for-registration.js';
import { missingForReturn, type MissingForReturn } from './missing-for-return.js';
import type { RecoveredVehicle } from './recovered-vehicle.entity.js';
import type { RecoveredVehicleStatus } from './recovered-vehicle.status.js';
import { seenBefore } from './registration/seen-before.js';
import { vehicleColumns, type VehicleParts } from './vehicle-columns.js';

type Row = RecoveredVehicle & VehicleParts;

export interface RecoveredVehicleView extends Omit<
  RecoveredVehicle,
  | 'unitId'
  | 'incidentSince'
  | 'handlingOfficerId'
  | 'secondOfficerId'
  | 'custodianId'
  | 'registeredBy'
  | 'completedBy'
> {
  unit: string;
  handlingOfficer: string;
  secondOfficer: string | null;
  custodian: string | null;
  identifiers: VehicleParts['identifiers'];
  photos: VehicleParts['photos'];
  appraisal: VehicleParts['appraisal'];
  /** fields that rule 1 still asks for */
  missingForRegistration: string[];
  isOverdue: boolean;
}

export interface VehicleFilter {
  status?: RecoveredVehicleStatus;
  /** a kind of part, any of them, or whole vehicles */
  part?: VehiclePart | 'any' | 'none';
  label?: string;
  /** provisional beyond the time that rule 1 gives */
  overdue?: boolean;
  /** those of one night's haul */
  intakeBatch?: string;
}

/** Which vehicles are in custody, where do they stand, who keeps them, what do they still need? */
@Injectable()
export class RecoveredVehicleQueries {
  constructor(
    private readonly database: Database,
    private readonly units: UnitTree,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    filter: VehicleFilter,
    limit: number,
    cursor?: string,
  ): Promise<Page<RecoveredVehicleView>> {
    const rows = await this.database.query<Row>(
      `SELECT ${vehicleColumns} FROM recovered_vehicle vehicle
       WHERE ($1::uuid[] IS NULL OR unit_id = ANY($1)) AND ($2::uuid IS NULL OR vehicle.id < $2)
         AND ($4::text IS NULL OR status = $4) AND ($5::text IS NULL OR label = $5)
         AND ($6::timestamptz IS NULL OR (status = 'provisional' AND registration_due_at < $6))
         AND ($7::uuid IS NULL OR intake_batch_id = $7)
         AND ($8::text IS NULL OR coalesce(part, 'none') = $8 OR ($8 = 'any' AND part IS NOT NULL))
       ORDER BY vehicle.id DESC LIMIT $3`,
      [
        visibleUnits(actor),
        readCursor(cursor),
        limit + 1,
        filter.status ?? null,
        filter.label ?? null,
        filter.overdue ? this.clock.now() : null,
        filter.intakeBatch ?? null,
        filter.part ?? null,
      ],
    );
    const page = pageOf(rows, limit);
    return { ...page, items: await Promise.all(page.items.map((row) => this.show(row))) };
  }

  /** @throws {NotFound} alike for what does not exist and what another unit holds */
  async one(
    actor: Actor,
    id: string,
  ): Promise<RecoveredVehicleView & { missingForReturn: MissingForReturn[] }> {
    const [row] = await this.database.query<Row>(
      `SELECT ${vehicleColumns} FROM recovered_vehicle vehicle
       WHERE vehicle.id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
      [id, visibleUnits(actor)],
    );
    if (!row) throw new NotFound('recovered vehicle');
    const missing = await missingForReturn(this.database, id);
    return { ...(await this.show(row)), missingForReturn: missing };
  }

  /** What the number that is being typed says of our own yards, before anything is saved. */
  async seenBefore(identifiers: NewIdentifier[], part: VehiclePart | null): Promise<Warning[]> {
    return (await seenBefore(this.database, readIdentifiers(identifiers), part)).warnings;
  }

  private async show(row: Row): Promise<RecoveredVehicleView> {
    const { unitId, secondOfficerId: _s, custodianId: _c, ...shown } = row;
    // Where a vehicle last stood stays in the row for a reversal; once it has left, nobody here has it.
    const hasLeft = ['returned', 'transferred', 'released', 'merged'].includes(row.status);
    const isOverdue = row.status === 'provisional' && row.registrationDueAt < this.clock.now();
    return {
      ...shown,
      ...(hasLeft && { storagePlace: null, custodian: null }),
      unit: (await this.units.byId(unitId)).code,
      missingForRegistration: missingForRegistration(row),
      isOverdue,
    };
  }
}
