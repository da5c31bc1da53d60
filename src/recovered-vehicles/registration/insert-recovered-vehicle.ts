import type { ReadIdentifier } from '../../identifiers/index.js';
import { isUniqueViolation, type Tx } from '../../platform/database/index.js';
import { RecoveredVehicle } from '../recovered-vehicle.entity.js';
import { AlreadyRegistered, LabelTaken } from '../recovered-vehicle.errors.js';

/** @throws {LabelTaken} when someone was faster with the same label; {AlreadyRegistered} for an id that is there */
export async function insertRecoveredVehicle(
  tx: Tx,
  vehicle: RecoveredVehicle,
  identifiers: ReadIdentifier[],
): Promise<void> {
  try {
    await tx.manager.insert(RecoveredVehicle, vehicle);
  } catch (error) {
    if (isUniqueViolation(error, 'recovered_vehicle_id_once')) throw new AlreadyRegistered();
    if (isUniqueViolation(error)) throw new LabelTaken(vehicle.label);
    throw error;
  }
  await insertIdentifiers(tx, vehicle.id, identifiers);
}

/** Replaces all numbers of a vehicle. */
export async function replaceIdentifiers(
  tx: Tx,
  vehicleId: string,
  identifiers: ReadIdentifier[],
): Promise<void> {
  await tx.query('DELETE FROM recovered_vehicle_identifier WHERE vehicle_id = $1', [vehicleId]);
  await insertIdentifiers(tx, vehicleId, identifiers);
}

async function insertIdentifiers(
  tx: Tx,
  vehicleId: string,
  identifiers: ReadIdentifier[],
): Promise<void> {
  await tx.query(
    `INSERT INTO recovered_vehicle_identifier (vehicle_id, position, kind, state, value, normalised)
     SELECT $1::uuid, place - 1, it ->> 'kind', it ->> 'state', it ->> 'value', it ->> 'normalised'
     FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS list (it, place)`,
    [vehicleId, JSON.stringify(identifiers)],
  );
}
