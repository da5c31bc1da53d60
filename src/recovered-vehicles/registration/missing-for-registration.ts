import type { RecoveredVehicle } from '../recovered-vehicle.entity.js';

export type RegistrationFields = Pick<
  RecoveredVehicle,
  'caseNumber' | 'source' | 'caseType' | 'secondOfficerId' | 'custodianId' | 'storagePlace'
>;

/** Rule 1: the fields still missing for a full registration. Place, time and the first officer are always there. */
export function missingForRegistration(vehicle: RegistrationFields): string[] {
  return [
    ...(vehicle.caseNumber || vehicle.source ? [] : ['caseNumber']),
    ...(vehicle.caseType ? [] : ['caseType']),
    ...(vehicle.secondOfficerId ? [] : ['secondOfficer']),
    ...(vehicle.custodianId ? [] : ['custodian']),
    ...(vehicle.storagePlace ? [] : ['storagePlace']),
  ];
}
