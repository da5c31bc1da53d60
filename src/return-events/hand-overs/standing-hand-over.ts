import type { Tx } from '../../platform/database/index.js';
import { AlreadyHandedOver } from './hand-over.errors.js';

/** @throws {AlreadyHandedOver} saying when and by which desk */
export async function refuseSecondHandOver(tx: Tx, vehicleId: string): Promise<void> {
  const [standing] = await tx.query<{
    at: Date;
    desk: string;
    unit: string;
    appointmentId: string;
  }>(
    `SELECT hand_over.at, staff.username AS desk, unit.code AS unit, appointment_id AS "appointmentId"
     FROM hand_over JOIN staff ON staff.id = desk_officer_id JOIN unit ON unit.id = staff.unit_id
     WHERE vehicle_id = $1 AND reversed_at IS NULL`,
    [vehicleId],
  );
  if (standing) throw new AlreadyHandedOver({ ...standing, at: standing.at.toISOString() });
}
