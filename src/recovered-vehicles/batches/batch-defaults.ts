import type { NewRecoveredVehicle } from '../registration/new-recovered-vehicle.js';

/** What all vehicles of a batch have in common, unless one of them says otherwise. */
export const BATCH_DEFAULTS = [
  'vehicleType',
  'part',
  'recoveredAt',
  'place',
  'handlingOfficer',
  'secondOfficer',
  'custodian',
  'source',
  'caseNumber',
  'caseType',
  'storagePlace',
  'creditedUnits',
] as const satisfies readonly (keyof NewRecoveredVehicle)[];

export type BatchDefaults = Partial<Pick<NewRecoveredVehicle, (typeof BATCH_DEFAULTS)[number]>>;

/** As it lies in the row: JSON has no instants. */
export type StoredDefaults = Omit<BatchDefaults, 'recoveredAt'> & { recoveredAt?: string };

export function storeDefaults({ recoveredAt, ...others }: BatchDefaults): StoredDefaults {
  return { ...others, ...(recoveredAt && { recoveredAt: recoveredAt.toISOString() }) };
}

export function readDefaults({ recoveredAt, ...others }: StoredDefaults): BatchDefaults {
  return { ...others, ...(recoveredAt && { recoveredAt: new Date(recoveredAt) }) };
}
