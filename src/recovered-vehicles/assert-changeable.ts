import { AlreadyMatchedAs } from './recovered-part.errors.js';
import type { RecoveredVehicle } from './recovered-vehicle.entity.js';
import { KeptByCustody, LinkedToCase, VehicleIsClosed } from './recovered-vehicle.errors.js';

/** @throws {VehicleIsClosed} once the vehicle has left: a mistake is reversed, not edited (rule 17) */
export function assertChangeable({ status }: Pick<RecoveredVehicle, 'status'>): void {
  if (['returned', 'transferred', 'released', 'merged'].includes(status))
    throw new VehicleIsClosed(status);
}

/** @throws {KeptByCustody} where custody has begun, place and keeper are changed by its movements alone */
export function assertLeftToCustody(
  vehicle: RecoveredVehicle,
  { custodianId, storagePlace }: Partial<RecoveredVehicle>,
): void {
  if (custodianId && vehicle.custodianId && custodianId !== vehicle.custodianId)
    throw new KeptByCustody('custodian');
  if (storagePlace && vehicle.storagePlace && storagePlace !== vehicle.storagePlace)
    throw new KeptByCustody('storagePlace');
}

/** @throws {LinkedToCase} the number of a vehicle that belongs to a solved case is that of the case */
export function assertLeftToCase(
  vehicle: RecoveredVehicle,
  { caseNumber }: Partial<RecoveredVehicle>,
): void {
  if (vehicle.caseId && caseNumber !== undefined && caseNumber !== vehicle.caseNumber)
    throw new LinkedToCase();
}

/** @throws {AlreadyMatchedAs} what is matched stays the vehicle, or the part, that it was matched as */
export function assertLeftToMatch(
  vehicle: RecoveredVehicle,
  { part }: Partial<RecoveredVehicle>,
): void {
  if (vehicle.status === 'matched' && part !== undefined && part !== vehicle.part)
    throw new AlreadyMatchedAs(vehicle.part);
}
