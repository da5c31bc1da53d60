import type { Tx } from '../../platform/database/index.js';

/** Since when a vehicle has had an incident that is not closed; null for none. */
export async function openSince(tx: Tx, vehicleId: string): Promise<Date | null> {
  const [row] = await tx.query<{ since: Date | null }>(
    `SELECT min(opened_at) AS since FROM custody_incident WHERE vehicle_id = $1 AND status = 'open'`,
    [vehicleId],
  );
  return row!.since;
}
