import { inParts } from '../../platform/in-parts.js';
import type { Tx } from '../../platform/database/index.js';
import type { Ids } from '../../platform/ids.js';

/** One vehicle is searched for among all reports, one report among the vehicles in store: this many of these cost the same. */
const reportsAVehicle = 4;
/** A vehicle is weighed against each report that it may be: fewer of them take as long as fifty reports. */
const vehiclesAtOnce = 10;
const inStore = `status IN ('provisional', 'registered', 'matched')`;

/**
 * What a list's new reports may be is found from the other side where that is less work: each vehicle in store is compared
 * once instead of each report. What it is compared with is the same.
 */
export async function compareStoreInstead(
  tx: Tx,
  ids: Ids,
  listId: string,
  now: Date,
): Promise<void> {
  const [count] = await tx.query<{ reports: number; vehicles: number }>(
    `SELECT (SELECT coalesce(sum(cardinality(subject_ids)), 0)::int FROM matching_held WHERE held_by = $1 AND is_new) AS reports,
       (SELECT count(*)::int FROM recovered_vehicle WHERE ${inStore}) AS vehicles`,
    [listId],
  );
  if (count!.vehicles * reportsAVehicle > count!.reports) return;
  const vehicles = await tx.query<{ id: string }>(
    `SELECT id FROM recovered_vehicle WHERE ${inStore} ORDER BY id`,
  );
  const parts = inParts(
    vehicles.map((it) => it.id),
    vehiclesAtOnce,
  );
  tx.send('DELETE FROM matching_held WHERE held_by = $1 AND is_new', [listId]);
  tx.send(
    `INSERT INTO matching_held (id, held_by, side, subject_ids, since)
     SELECT id, $1, 'vehicle', subject_ids, $2 FROM jsonb_to_recordset($3::jsonb) AS it (id uuid, subject_ids uuid[])`,
    [listId, now, JSON.stringify(parts.map((subject_ids) => ({ id: ids.next(), subject_ids })))],
  );
}
