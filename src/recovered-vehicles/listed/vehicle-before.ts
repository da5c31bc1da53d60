import type { NewIdentifier } from '../../identifiers/index.js';
import type { Tx } from '../../platform/database/index.js';
import { standingFact } from '../../platform/facts/index.js';
import { vehicleRecovered } from '../../sentence/index.js';
import type { RecoveredVehicleIdentifier } from '../recovered-vehicle-identifier.entity.js';
import type { RecoveredVehicle } from '../recovered-vehicle.entity.js';

const kept = [
  'status',
  'vehicleType',
  'part',
  'brand',
  'model',
  'colour',
  'marks',
  'recoveredAt',
  'place',
  'handlingOfficerId',
  'secondOfficerId',
  'custodianId',
  'source',
  'caseNumber',
  'caseId',
  'caseType',
  'storagePlace',
  'completedAt',
  'completedBy',
] as const satisfies readonly (keyof RecoveredVehicle)[];

/** What a vehicle was before a list changed it, as JSON keeps it. */
export interface VehicleBefore {
  columns: Pick<RecoveredVehicle, (typeof kept)[number]>;
  identifiers: NewIdentifier[];
  /** who had the credit of the recovery */
  creditedUnitIds: string[];
}

export async function vehicleBefore(tx: Tx, vehicle: RecoveredVehicle): Promise<VehicleBefore> {
  const standing = await standingFact(tx, vehicleRecovered, vehicle.id);
  const columns = Object.fromEntries(kept.map((name) => [name, vehicle[name]]));
  return {
    columns: columns as VehicleBefore['columns'],
    identifiers: await numbersOfVehicle(tx, vehicle.id),
    creditedUnitIds: standing?.unitIds ?? [vehicle.unitId],
  };
}

/** As it is kept again. */
export function columnsBefore({ columns }: VehicleBefore): VehicleBefore['columns'] {
  const { recoveredAt, completedAt } = columns;
  return {
    ...columns,
    recoveredAt: new Date(recoveredAt),
    completedAt: completedAt && new Date(completedAt),
  };
}

/** Its numbers as they would be entered, in their order. */
export async function numbersOfVehicle(tx: Tx, id: string): Promise<NewIdentifier[]> {
  const rows = await tx.query<Pick<RecoveredVehicleIdentifier, 'kind' | 'state' | 'value'>>(
    'SELECT kind, state, value FROM recovered_vehicle_identifier WHERE vehicle_id = $1 ORDER BY position',
    [id],
  );
  return rows.map(({ kind, state, value }) => ({ kind, state, ...(value && { value }) }));
}
