import type { VehiclePart, VehicleType } from '../../identifiers/index.js';
import type { Tx } from '../../platform/database/index.js';

/** What a notice about a visit says, as the database knows it. */
export interface VisitPlan {
  vehicle: VehicleType;
  part: VehiclePart | null;
  reference: string;
  from: Date;
  until: Date;
  place: string;
  bay?: string;
  /** rule 14: nobody is sent for while it lasts */
  isInDispute: boolean;
}

interface Row extends Omit<VisitPlan, 'bay' | 'place'> {
  id: string;
  bay: string | null;
  venue: string;
  address: string;
}

/** By the appointment's id; who came without a time is absent. */
export async function visitPlansOf(tx: Tx, ids: string[]): Promise<Map<string, VisitPlan>> {
  const rows = await tx.query<Row>(
    `SELECT appointment.id, bay, vehicle.vehicle_type AS vehicle, vehicle.part, report.reference, slot.starts_at AS "from",
       slot.ends_at AS until, event.venue, event.address, vehicle.is_in_dispute AS "isInDispute"
     FROM appointment JOIN event_slot slot ON slot.id = slot_id JOIN return_event event ON event.id = slot.event_id
     JOIN recovered_vehicle vehicle ON vehicle.id = vehicle_id JOIN theft_report report ON report.id = report_id
     WHERE appointment.id = ANY($1)`,
    [ids],
  );
  return new Map(
    rows.map(({ id, bay, venue, address, ...rest }) => {
      const place = address.includes(venue) ? address : `${address}${venue}`;
      return [id, { ...rest, place, ...(bay && { bay }) }];
    }),
  );
}
