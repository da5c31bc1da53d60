import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { UnitTree } from '../identity/index.js';
import { systemActor, type Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database/index.js';
import {
  CreditUnits,
  linkToCase,
  lockRecoveredVehicle,
  type RecoveredVehicle,
} from '../recovered-vehicles/index.js';
import { VehicleOfAnotherCase } from './case.errors.js';
import { lockCase } from './lock-case.js';
import { SolvedCase } from './solved-case.entity.js';

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

  /** Links what was registered under the case's number before it was solved. @returns the vehicles' ids */
  async waitingFor(tx: Tx, actor: Actor, solved: SolvedCase): Promise<string[]> {
    const waiting = await tx.query<{ id: string }>(
      `SELECT id FROM recovered_vehicle
       WHERE case_number = $1 AND case_id IS NULL AND unit_id = ANY($2) ORDER BY id`,
      [solved.caseNumber, await this.units.withBelow(solved.organId)],
    );
    for (const { id } of waiting) {
      const vehicle = await lockRecoveredVehicle(tx, systemActor, id);
      if (!vehicle.caseId) await this.link(tx, actor, solved, vehicle);
    }
    return waiting.map(({ id }) => id);
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

  private async link(tx: Tx, actor: Actor, solved: SolvedCase, vehicle: RecoveredVehicle) {
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
  }
}
