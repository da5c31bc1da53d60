import type { Tx } from '../../platform/database/index.js';
import type { Appointment } from './appointment.entity.js';

/** What is known of an appointment among many. */
export type OneOfMany = Pick<
  Appointment,
  | 'id'
  | 'eventId'
  | 'unitId'
  | 'slotId'
  | 'claimId'
  | 'vehicleId'
  | 'reportId'
  | 'ownerId'
  | 'bay'
  | 'status'
  | 'version'
>;

/**
 * Locks many in one statement, always in the same order, so that two who do so can't deadlock.
 *
 * @param condition over `appointment`, with its parameters
 * @param isPatient waits for who holds one; else that one is left out
 */
export function lockAppointments(
  tx: Tx,
  condition: string,
  parameters: unknown[],
  isPatient = true,
): Promise<OneOfMany[]> {
  return tx.query<OneOfMany>(
    `SELECT id, event_id AS "eventId", unit_id AS "unitId", slot_id AS "slotId", claim_id AS "claimId",
       vehicle_id AS "vehicleId", report_id AS "reportId", owner_id AS "ownerId", bay, status, version
     FROM appointment WHERE ${condition} ORDER BY id FOR UPDATE ${isPatient ? '' : 'SKIP LOCKED'}`,
    parameters,
  );
}
