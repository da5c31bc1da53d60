import type { Tx } from '../../platform/database/index.js';

/** One vehicle is searched for among all reports, one report among the vehicles in store: this many of these cost the same. */
const reportsAVehicle = 4;
/** A vehicle is weighed against each report that it may be: fewer of them take as long as fifty reports. */
const vehiclesAtOnce = 10;
const inStore = `status IN ('provisional', 'registered', 'matched')`;

/**
 * What a list's new reports may be is found from the other side where that is less work: each vehicle in store is compared
 * once instead of each report. What it is compared with is the same.
 */
export async function compareStoreInstead(tx: Tx, listId: string, now: Date): Promise<void> {
  const [count] = await tx.query<{ reports: number; vehicles: number }>(
    `SELECT (SELECT coalesce(sum(cardinality(subject_ids)), 0)::int FROM matching_held WHERE held_by = $1 AND is_new) AS reports,
       (SELECT count(*)::int FROM recovered_vehicle WHERE ${inStore}) AS vehicles`,
    [listId],
  );
  if (count!.vehicles * reportsAVehicle > count!.reports) return;
  tx.send('DELETE FROM matching_held WHERE held_by = $1 AND is_new', [listId]);
  tx.send(
    `INSERT INTO matching_held (id, held_by, side, subject_ids, since)
     SELECT uuidv7(), $1, 'vehicle', array_agg(id ORDER BY id), $2 FROM (
       SELECT id, (row_number() OVER (ORDER BY id) - 1) / $3::int AS part FROM recovered_vehicle WHERE ${inStore}
     ) AS it GROUP BY part`,
    [listId, now, vehiclesAtOnce],
  );
}
