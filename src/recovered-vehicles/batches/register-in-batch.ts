import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { RepeatableRequest } from '../../platform/idempotency/index.js';
import type { NewRecoveredVehicle } from '../registration/new-recovered-vehicle.js';
import {
  RegisterRecoveredVehicle,
  type RegisteredVehicle,
} from '../registration/register-recovered-vehicle.js';
import { readDefaults, type BatchDefaults } from './batch-defaults.js';
import { BatchIsClosed } from './intake-batch.errors.js';
import { visibleIntakeBatch } from './visible-intake-batch.js';

/** A vehicle of which its batch has said a part already. */
export type VehicleOfBatch = Omit<NewRecoveredVehicle, keyof BatchDefaults> & BatchDefaults;

/** Registers a vehicle with what its batch says for all of them; what the vehicle itself says comes first. */
@Injectable()
export class RegisterInBatch {
  constructor(
    private readonly database: Database,
    private readonly register: RegisterRecoveredVehicle,
  ) {}

  /** @throws {NotFound | BatchIsClosed | InvalidInput} and what {@link RegisterRecoveredVehicle.execute} throws */
  async execute(
    actor: Actor,
    batchId: string,
    given: VehicleOfBatch,
    request?: RepeatableRequest,
  ): Promise<RegisteredVehicle> {
    const batch = await visibleIntakeBatch(this.database.manager, actor, batchId);
    if (batch.status === 'closed') throw new BatchIsClosed(batch.title);
    const vehicle = { ...readDefaults(batch.defaults), ...given, intakeBatchId: batch.id };
    return this.register.execute(actor, assertWhole(vehicle), request);
  }
}

/** @throws {InvalidInput} `invalid-input` when neither the vehicle nor its batch says it */
function assertWhole(vehicle: VehicleOfBatch): NewRecoveredVehicle {
  const { vehicleType, recoveredAt, place } = vehicle;
  if (!vehicleType) throw unsaid('vehicleType');
  if (!recoveredAt) throw unsaid('recoveredAt');
  if (!place) throw unsaid('place');
  return { ...vehicle, vehicleType, recoveredAt, place };
}

function unsaid(field: string): InvalidInput {
  return new InvalidInput('invalid-input', `Neither the vehicle nor its batch says ${field}.`, {
    rule: 1,
    field,
    whatToDo: 'Say it for this vehicle, or once for the batch.',
  });
}
