import type { OwnersAppointment as Appointed } from '../return-events/index.js';
import type {
  ClaimOf,
  KeptAppointment,
  KeptStatus,
  PartOf,
  StatusStep,
} from './status-document.js';
import type { PartWithVisit, StatusRow, WayHome } from './status-rows.js';

/** @param found the appointment, if there was one @param parts what was found of the vehicle by itself */
export function documentOfStatus(
  row: StatusRow,
  found?: Appointed,
  parts: PartWithVisit[] = [],
): KeptStatus {
  const claim = claimOf(row, found);
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
    ...(row.is_merged && { isMerged: true }),
    ...(row.same_as && { sameAs: row.same_as }),
    ...(claim && { claim }),
    ...(parts.length > 0 && { parts: parts.map(partShown) }),
  };
}

function claimOf(
  { claim_id: id }: WayHome,
  found: Appointed | undefined,
): ClaimOf<KeptAppointment> | undefined {
  const appointment = found && isShown(found) && shownToOwner(found);
  return id ? { id, ...(appointment && { appointment }) } : undefined;
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

function partShown({ row, appointment }: PartWithVisit): PartOf<KeptAppointment> {
  const claim = claimOf(row, appointment);
  return { part: row.part, steps: asSteps(homewards(row)), ...(claim && { claim }) };
}

function stepsOf(row: StatusRow): KeptStatus['steps'] {
  return asSteps([
    ['received', row.filed_at],
    ['accepted', row.accepted_at],
    ['comparing', row.accepted_at],
    ...homewards(row),
  ]);
}

type Happened = [StatusStep, Date | null];

/** From the day it was found. */
function homewards(row: WayHome): Happened[] {
  const isApproved = row.claim_status === 'approved' || row.claim_status === 'collected';
  return [
    ['found', row.found_at],
    ['approval', row.concluded_at],
    ['ready', isApproved ? row.approved_at : null],
    ['returned', row.returned_at],
  ];
}

function asSteps(happened: Happened[]): KeptStatus['steps'] {
  return happened.flatMap(([step, at]) => (at ? [{ step, at: at.toISOString() }] : []));
}
