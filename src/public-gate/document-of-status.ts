import type { OwnersAppointment as Appointed } from '../return-events/index.js';
import type { KeptAppointment, KeptStatus, StatusStep } from './status-document.js';
import type { StatusRow } from './status-projection.js';

/** @param found the appointment, if there was one */
export function documentOfStatus(row: StatusRow, found?: Appointed): KeptStatus {
  const appointment = found && isShown(found) && shownToOwner(found);
  return {
    reference: row.reference,
    vehicle: {
      type: row.vehicle_type,
      ...(row.brand && { brand: row.brand }),
      ...(row.colour && { colour: row.colour }),
    },
    state: row.status === 'withdrawn' || row.status === 'returned' ? row.status : 'open',
    steps: stepsOf(row),
    ...(row.incident_number && { incidentNumber: row.incident_number }),
    station: { name: row.station, phone: row.station_phone },
    ...(row.claim_id && { claim: { id: row.claim_id, ...(appointment && { appointment }) } }),
  };
}

/** As long as their time can still be kept or was declined; a missed or cancelled one is gone. */
function isShown({ slot, status }: Appointed): boolean {
  return slot !== null && status !== 'no-show' && status !== 'cancelled';
}

function shownToOwner(found: Appointed): KeptAppointment {
  const { id, from, until } = found.slot!;
  const isBooked = found.status === 'booked' || found.status === 'checked-in';
  return {
    id: found.id,
    eventId: found.event.id,
    event: found.event.name,
    venue: found.event.venue,
    address: found.event.address,
    slotId: id,
    from: from.toISOString(),
    until: until.toISOString(),
    ...(found.bay && { bay: found.bay }),
    status: found.status,
    bring: found.bring,
    ...(isBooked && { pass: { token: found.passToken, code: found.passCode } }),
  };
}

function stepsOf(row: StatusRow): KeptStatus['steps'] {
  const isApproved = row.claim_status === 'approved' || row.claim_status === 'collected';
  const happened: [StatusStep, Date | null][] = [
    ['received', row.filed_at],
    ['accepted', row.accepted_at],
    ['comparing', row.accepted_at],
    ['found', row.found_at],
    ['approval', row.concluded_at],
    ['ready', isApproved ? row.approved_at : null],
    ['returned', row.returned_at],
  ];
  return happened.flatMap(([step, at]) => (at ? [{ step, at: at.toISOString() }] : []));
}
