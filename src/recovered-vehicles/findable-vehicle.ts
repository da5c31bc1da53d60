import type { Tx } from '../platform/database/index.js';
import type { VehiclePart } from '../identifiers/index.js';
import type { SearchableVehicle } from '../sentence/index.js';
import type { RecoveredVehicle } from './recovered-vehicle.entity.js';

/** What a kept vehicle is found by. */
export async function findableVehicle(
  tx: Tx,
  { id, vehicleType, part }: Pick<RecoveredVehicle, 'id' | 'vehicleType' | 'part'>,
): Promise<SearchableVehicle> {
  const identifiers = await tx.query<SearchableVehicle['identifiers'][number]>(
    `SELECT kind, normalised FROM recovered_vehicle_identifier
     WHERE vehicle_id = $1 AND normalised IS NOT NULL ORDER BY position`,
    [id],
  );
  return { vehicleType, part, identifiers };
}

/** What a correction made another thing, a part of a vehicle or a vehicle of a part, and what it was. */
export function whatItWas(
  was: VehiclePart | null,
  { part }: Pick<RecoveredVehicle, 'part'>,
): Pick<SearchableVehicle, 'was'> {
  return (was === null) === (part === null) ? {} : { was };
}
