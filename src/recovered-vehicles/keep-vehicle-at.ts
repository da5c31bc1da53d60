import type { Tx } from '../platform/database/index.js';
import { assertDifferentPeople } from './registration/officers.js';
import type { RecoveredVehicle } from './recovered-vehicle.entity.js';

/**
 * Custody says where a locked vehicle stands and who keeps it now.
 *
 * @throws {CustodianIsInvestigator} rule 3
 */
export async function keepVehicleAt(
  tx: Tx,
  vehicle: RecoveredVehicle,
  { storagePlace, custodianId }: Pick<RecoveredVehicle, 'storagePlace' | 'custodianId'>,
): Promise<void> {
  const { handlingOfficerId, secondOfficerId } = vehicle;
  assertDifferentPeople({ handlingOfficerId, secondOfficerId, custodianId });
  Object.assign(vehicle, { storagePlace, custodianId, version: vehicle.version + 1 });
  await tx.manager.save(vehicle);
}
