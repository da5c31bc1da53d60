import type { PublicViews } from './public-views.js';
import type {
  ClaimOf,
  KeptAppointment,
  KeptStatus,
  OwnersAppointment,
  StatusDocument,
} from './status-document.js';

/** What is kept of a report, with the times of its events that are free now. */
export async function withFreeTimes(
  views: PublicViews,
  { claim, parts, ...rest }: KeptStatus,
  now: Date,
): Promise<StatusDocument> {
  const shown = async (it: ClaimOf<KeptAppointment>): Promise<ClaimOf<OwnersAppointment>> => {
    if (!it.appointment) return { id: it.id };
    const { eventId, ...appointment } = it.appointment;
    const free = await views.freeSlots(eventId, now);
    const otherSlots = free.filter(({ id }) => id !== appointment.slotId);
    return { id: it.id, appointment: { ...appointment, otherSlots } };
  };
  const partShown = async ({ claim: its, ...part }: NonNullable<KeptStatus['parts']>[number]) => ({
    ...part,
    ...(its && { claim: await shown(its) }),
  });
  return {
    ...rest,
    ...(claim && { claim: await shown(claim) }),
    ...(parts && { parts: await Promise.all(parts.map(partShown)) }),
  };
}
