import type { VehiclePart } from '../../identifiers/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import type { Database, Tx } from '../../platform/database/index.js';

export interface VehicleInRow {
  id: string;
  label: string;
  place: string | null;
  vehicleType: string;
  part: VehiclePart | null;
  brand: string | null;
  colour: string | null;
}

/** Vehicles in custody, in the actor's sight, that stand in a row or carry one of the labels; by label. */
export async function keptInRow(
  reader: Pick<Tx | Database, 'query'>,
  actor: Actor,
  row: string,
  labels: string[],
): Promise<VehicleInRow[]> {
  return reader.query<VehicleInRow>(
    `SELECT id, label, storage_place AS place, vehicle_type AS "vehicleType", part, brand, colour
     FROM recovered_vehicle
     WHERE ($1::uuid[] IS NULL OR unit_id = ANY($1)) AND status IN ('provisional', 'registered', 'matched')
       AND (storage_place = $2 OR starts_with(storage_place, $2 || '-') OR label = ANY($3))
     ORDER BY label`,
    [visibleUnits(actor), row, labels],
  );
}
