import type { Tx } from '../../platform/database/index.js';
import { usesOf } from '../../sentence/index.js';

export interface VehicleLeft {
  id: string;
  /** at which it was left */
  version: number;
}

/**
 * What has happened to vehicles since they were left: edited, followed up, photographed, appraised, disputed, recovered
 * again, or used by a room behind. Those that are as they were are left out. They are locked until the transaction ends.
 */
export async function touchedVehicles(tx: Tx, left: VehicleLeft[]): Promise<Map<string, string[]>> {
  const ids = left.map(({ id }) => id);
  const rows = await tx.query<{ id: string; what: string | null }>(
    `SELECT it.id, CASE WHEN vehicle.id IS NULL THEN 'gone'
         WHEN vehicle.status NOT IN ('provisional', 'registered') THEN vehicle.status
         WHEN vehicle.version <> it.version THEN 'edited' END AS what
     FROM unnest($1::uuid[], $2::int[]) AS it (id, version) LEFT JOIN LATERAL (
       SELECT id, status, version FROM recovered_vehicle vehicle WHERE vehicle.id = it.id FOR UPDATE
     ) AS vehicle ON true
     UNION ALL SELECT DISTINCT vehicle_id, 'photographed' FROM vehicle_photo WHERE vehicle_id = ANY($1)
     UNION ALL SELECT DISTINCT vehicle_id, 'appraised' FROM appraisal WHERE vehicle_id = ANY($1)
     UNION ALL SELECT DISTINCT vehicle_id, 'disputed' FROM vehicle_dispute WHERE vehicle_id = ANY($1)
     UNION ALL SELECT DISTINCT previous_vehicle_id, 'recovered-again' FROM recovered_vehicle
       WHERE previous_vehicle_id = ANY($1)`,
    [ids, left.map(({ version }) => version)],
  );
  const touched = await usesOf('recovered-vehicle', tx, ids);
  for (const { id, what } of rows) {
    if (what !== null) touched.set(id, [what, ...(touched.get(id) ?? [])]);
  }
  return touched;
}
