import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { UnitTree } from '../identity/index.js';
import { seesUnit, systemActor, type Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database/index.js';
import { standingFact } from '../platform/facts/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { vehicleRecovered } from '../sentence/index.js';
import {
  CreditUnits,
  linkToCase,
  lockRecoveredVehicle,
  unlinkFromCase,
  type RecoveredVehicle,
} from '../recovered-vehicles/index.js';
import { VehicleOfAnotherCase } from './case.errors.js';
import { lockCase } from './lock-case.js';
import { SolvedCase } from './solved-case.entity.js';

/** What a vehicle was before it was linked, for taking it back. */
export interface LinkBefore {
  vehicleId: string;
  caseNumber: string | null;
  /** who had the credit */
  unitIds: string[];
}

/** A vehicle belongs to a case: the units that solved the case share the credit of the recovery. */
@Injectable()
export class LinkVehicle {
  constructor(
    private readonly database: Database,
    private readonly units: UnitTree,
    private readonly credit: CreditUnits,
    private readonly audit: Audit,
  ) {}

  /** @throws {NotFound | VehicleOfAnotherCase} */
  async execute(actor: Actor, caseId: string, vehicleId: string) {
    return this.database.transaction(async (tx) => {
      const vehicle = await lockRecoveredVehicle(tx, actor, vehicleId);
      const solved = await lockCase(tx, actor, caseId);
      if (vehicle.caseId && vehicle.caseId !== caseId) throw new VehicleOfAnotherCase();
      if (!vehicle.caseId) await this.link(tx, actor, solved, vehicle);
      return { id: caseId, vehicleId };
    });
  }

  /**
   * The vehicles with these labels, locked, each in sight and of no case or of this one.
   *
   * @throws {NotFound | VehicleOfAnotherCase} naming the field `vehicles`
   */
  async labelled(
    tx: Tx,
    actor: Actor,
    labels: string[],
    caseId: string | null,
  ): Promise<RecoveredVehicle[]> {
    const rows = await tx.query<{ id: string }>(
      'SELECT id FROM recovered_vehicle WHERE label = ANY($1) ORDER BY id',
      [labels],
    );
    if (rows.length < new Set(labels).size) throw new NotFound('vehicle', 'vehicles');
    const vehicles: RecoveredVehicle[] = [];
    for (const { id } of rows) vehicles.push(await this.inSight(tx, actor, id));
    if (vehicles.some((it) => it.caseId && it.caseId !== caseId))
      throw new VehicleOfAnotherCase('vehicles');
    return vehicles;
  }

  /** Links those that are of no case yet. @returns what each was before */
  async linkAll(
    tx: Tx,
    actor: Actor,
    solved: SolvedCase,
    vehicles: RecoveredVehicle[],
  ): Promise<LinkBefore[]> {
    const linked: LinkBefore[] = [];
    for (const it of vehicles) if (!it.caseId) linked.push(await this.link(tx, actor, solved, it));
    return linked;
  }

  /** Takes a link back: the vehicle's own number and credit are as they were. */
  async unlink(tx: Tx, actor: Actor, { vehicleId, caseNumber, unitIds }: LinkBefore) {
    const vehicle = await lockRecoveredVehicle(tx, systemActor, vehicleId);
    await unlinkFromCase(tx, vehicleId, caseNumber);
    await this.credit.exactly(tx, vehicleId, unitIds);
    this.audit.record(tx, actor, {
      action: 'vehicle-unlinked-from-case',
      unitId: vehicle.unitId,
      subjectType: 'recovered-vehicle',
      subjectId: vehicleId,
      before: { caseId: vehicle.caseId, caseNumber: vehicle.caseNumber },
      after: { caseId: null, caseNumber },
    });
  }

  private async inSight(tx: Tx, actor: Actor, id: string): Promise<RecoveredVehicle> {
    const vehicle = await lockRecoveredVehicle(tx, systemActor, id);
    if (!seesUnit(actor, vehicle.unitId)) throw new NotFound('vehicle', 'vehicles');
    return vehicle;
  }

  /** Links what was registered under the case's number before it was solved. */
  async waitingFor(tx: Tx, actor: Actor, solved: SolvedCase): Promise<LinkBefore[]> {
    const waiting = await tx.query<{ id: string }>(
      `SELECT id FROM recovered_vehicle
       WHERE case_number = $1 AND case_id IS NULL AND unit_id = ANY($2) ORDER BY id`,
      [solved.caseNumber, await this.units.withBelow(solved.organId)],
    );
    const vehicles: RecoveredVehicle[] = [];
    for (const { id } of waiting) vehicles.push(await lockRecoveredVehicle(tx, systemActor, id));
    return this.linkAll(tx, actor, solved, vehicles);
  }

  /** Links a vehicle to the case whose number it was registered under, if that is solved. */
  async byNumber(tx: Tx, vehicleId: string): Promise<void> {
    const vehicle = await lockRecoveredVehicle(tx, systemActor, vehicleId);
    if (!vehicle.caseNumber || vehicle.caseId) return;
    const organ = await this.units.subBureauOf(vehicle.unitId);
    const solved = await tx.manager.findOneBy(SolvedCase, {
      organId: organ.id,
      caseNumber: vehicle.caseNumber,
    });
    if (solved) await this.link(tx, systemActor, solved, vehicle);
  }

  private async link(
    tx: Tx,
    actor: Actor,
    solved: SolvedCase,
    vehicle: RecoveredVehicle,
  ): Promise<LinkBefore> {
    const standing = await standingFact(tx, vehicleRecovered, vehicle.id);
    await linkToCase(tx, vehicle.id, { id: solved.id, caseNumber: solved.caseNumber });
    await this.credit.execute(tx, vehicle.id, solved.creditedUnitIds);
    this.audit.record(tx, actor, {
      action: 'vehicle-linked-to-case',
      unitId: vehicle.unitId,
      subjectType: 'recovered-vehicle',
      subjectId: vehicle.id,
      before: { caseId: null, caseNumber: vehicle.caseNumber },
      after: { caseId: solved.id, caseNumber: solved.caseNumber },
    });
    await tx.query('UPDATE solved_case SET version = version + 1 WHERE id = $1', [solved.id]);
    const unitIds = standing?.unitIds ?? [vehicle.unitId];
    return { vehicleId: vehicle.id, caseNumber: vehicle.caseNumber, unitIds };
  }
}
