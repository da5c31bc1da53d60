import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { CompleteRegistration, type Completion } from '../registration/complete-registration.js';
import { missingForRegistration } from '../registration/missing-for-registration.js';
import type { RecoveredVehicle } from '../recovered-vehicle.entity.js';
import type { RecoveredVehicleStatus } from '../recovered-vehicle.status.js';
import { readDefaults, type BatchDefaults } from './batch-defaults.js';
import { eachVehicle, type VehicleLine } from './each-vehicle.js';
import { VehiclesOfBatch } from './vehicles-of-batch.js';

export interface CompletedLine {
  status: RecoveredVehicleStatus;
  /** fields that rule 1 still asks for */
  missing: string[];
}

/**
 * The morning after (rule 1): what became known of the whole haul, such as its case number, is said in the batch once and
 * goes to every vehicle that still misses it. Nothing that a vehicle says already is changed, so doing it again is harmless.
 */
@Injectable()
export class CompleteBatch {
  constructor(
    private readonly vehicles: VehiclesOfBatch,
    private readonly complete: CompleteRegistration,
  ) {}

  /** @returns one line a provisional vehicle: what became of it, or why not @throws {NotFound} */
  async execute(actor: Actor, id: string): Promise<VehicleLine<CompletedLine>[]> {
    const { batch, vehicles } = await this.vehicles.of(actor, id);
    const defaults = readDefaults(batch.defaults);
    const provisional = vehicles.filter(({ status }) => status === 'provisional');
    return eachVehicle(provisional, async (vehicle) => {
      const completion = whatIsMissing(vehicle, defaults);
      if (Object.keys(completion).length === 0)
        return { status: vehicle.status, missing: missingForRegistration(vehicle) };
      const { status, missing } = await this.complete.execute(actor, vehicle.id, completion);
      return { status, missing };
    });
  }
}

/** Of the batch's defaults, those that the vehicle has nothing for. */
function whatIsMissing(vehicle: RecoveredVehicle, defaults: BatchDefaults): Completion {
  const { source, caseNumber, caseType, storagePlace, secondOfficer, custodian } = defaults;
  return {
    ...(source && !vehicle.source && { source }),
    ...(caseNumber && !vehicle.caseNumber && { caseNumber }),
    ...(caseType && !vehicle.caseType && { caseType }),
    ...(storagePlace && !vehicle.storagePlace && { storagePlace }),
    ...(secondOfficer && !vehicle.secondOfficerId && { secondOfficer }),
    ...(custodian && !vehicle.custodianId && { custodian }),
  };
}
