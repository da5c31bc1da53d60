import { seesUnit, type Actor } from '../platform/actor.js';
import type { Tx } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { RecoveredVehicle } from './recovered-vehicle.entity.js';

/**
 * Locks one vehicle that the actor may see.
 *
 * @throws {NotFound} alike for a vehicle that does not exist and one of another unit
 */
export async function lockRecoveredVehicle(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<RecoveredVehicle> {
  const vehicle = await tx.manager.findOne(RecoveredVehicle, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!vehicle || !seesUnit(actor, vehicle.unitId)) throw new NotFound('recovered vehicle');
  return vehicle;
}
