import type { OwnersAppointment, StatusDocument, StatusStep } from '../../public-gate/index.js';
import { announcedAppointment } from '../claim/appointment-of.js';
import { claimedThings, numbersOf } from '../claim/claimed-thing.js';
import type { PageFrame } from '../frame/page-frame.js';
import type { PartShown } from './found-parts.js';
import type { StatusView } from './status.page.js';
import type { TimelineStep } from './timeline.js';

const order: readonly StatusStep[] = [
  'received',
  'accepted',
  'comparing',
  'found',
  'approval',
  'ready',
  'returned',
];

/** What the page shows of the document: the last step that happened is where it stands now. */
export function statusViewOf(frame: PageFrame, document: StatusDocument): StatusView {
  const isReturned = document.state === 'returned';
  const current = document.steps.at(-1)?.step ?? 'received';
  const appointment = announcedAppointment(document.claim);
  return {
    frame,
    reference: document.reference,
    incidentNumber: document.incidentNumber,
    station: document.station,
    steps: order.map((step): TimelineStep => {
      const reached = document.steps.find((it) => it.step === step);
      if (!reached) return { step, state: 'later' };
      const isNow = step === current && !isReturned;
      return { step, state: isNow ? 'now' : 'done', at: new Date(reached.at) };
    }),
    waitsFor: isReturned ? 'nothing' : waitOf(current, appointment),
    waitsUntil: appointment?.from ? new Date(appointment.from) : undefined,
    isWithdrawn: document.state === 'withdrawn',
    isReturned,
    parts: partsOf(document),
    isMerged: document.isMerged === true,
    sameAs: document.sameAs,
    hasClaim: document.state === 'open' && appointment !== undefined,
  };
}

function partsOf(document: StatusDocument): PartShown[] {
  const { parts = [] } = document;
  const things = claimedThings(document);
  const numbers = numbersOf(parts);
  return parts.map(({ part, steps, claim }, place) => {
    const last = steps.at(-1)!;
    const thing = things.find(({ claimId }) => claimId === claim?.id);
    return { part, number: numbers[place], step: last.step, at: new Date(last.at), thing };
  });
}

const waits: Record<StatusStep, StatusView['waitsFor']> = {
  received: 'station-call',
  accepted: 'new-vehicles',
  comparing: 'new-vehicles',
  found: 'ownership-check',
  approval: 'approval',
  ready: 'time-and-place',
  returned: 'nothing',
};

function waitOf(
  current: StatusStep,
  appointment: OwnersAppointment | undefined,
): StatusView['waitsFor'] {
  if (current !== 'ready' || !appointment) return waits[current];
  return appointment.pass ? 'your-visit' : 'your-answer';
}
