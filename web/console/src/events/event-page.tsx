import { useState } from 'react';
import type { ReturnEvent } from '../api/answers.js';
import { DoneNote } from '../parts/done-note.js';
import { Facts } from '../parts/facts.js';
import { Opened } from '../parts/opened.js';
import { Page } from '../parts/page.js';
import { useUnits } from '../parts/use-units.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { appointmentStates, events, oneEvent as words } from '../text/events.js';
import { dayWords, momentWords } from '../text/moments.js';
import { Appointments } from './appointments.js';
import { Assign } from './assign.js';
import { CancelEvent } from './cancel-event.js';
import { EventState } from './event-state.js';
import { Invite } from './invite.js';
import { Postpone } from './postpone.js';
import { Told } from './told.js';
import { useEvent } from './use-event.js';
import { placeOf } from './visit-of-event.js';

/** One event: who comes when, who has been told, what they answered; and what may still be changed. */
export default function EventPage({ id }: { id: string }) {
  const query = useEvent(id);
  const event = query.data;
  return (
    <Page
      title={event ? event.name : events.title}
      beside={event && <EventState status={event.status} />}
    >
      <Opened query={query} rows={8} />
      {event && (
        <div className="columns">
          <div>
            <Where event={event} />
            <Acts event={event} />
            <Told eventId={id} />
          </div>
          <div>
            <Appointments eventId={id} />
            <Slots event={event} />
          </div>
        </div>
      )}
    </Page>
  );
}

const counted = [
  ['assigned', 'assigned'],
  ['invited', 'invited'],
  ['booked', 'booked'],
  ['declined', 'declined'],
  ['checkedIn', 'checked-in'],
  ['handedOver', 'handed-over'],
  ['noShow', 'no-show'],
] as const;

function Where({ event }: { event: ReturnEvent }) {
  const { nameOf } = useUnits();
  return (
    <section className="panel">
      <Facts
        items={[
          [events.day, dayWords(event.day)],
          [words.where, placeOf(event)],
          [events.phone, event.phone],
          [events.unit, nameOf(event.unit)],
          ...(event.cancelledReason
            ? [[events.cancelledReason, event.cancelledReason] as [string, string]]
            : []),
        ]}
      />
      <h2>{words.answers}</h2>
      <dl className="tiles">
        {counted.map(([count, status]) => (
          <div key={status}>
            <dt>{appointmentStates[status]}</dt>
            <dd className="digits">{event.counts[count]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Acts({ event }: { event: ReturnEvent }) {
  const who = useWhoAmI();
  const [told, setTold] = useState<number>();
  const { status } = event;
  const isOver = status === 'closed' || status === 'cancelled';
  const isAhead = status === 'planned' || status === 'open';
  if (told === undefined && (isOver || !may.planEvents(who))) return null;
  return (
    <section className="panel">
      <DoneNote words={told === undefined ? undefined : words.cancelled(told)} />
      {!isOver && <Assign event={event} />}
      {!isOver && <Invite event={event} />}
      {isAhead && <Postpone event={event} />}
      {isAhead && <CancelEvent event={event} onDone={setTold} />}
    </section>
  );
}

function Slots({ event: { slots } }: { event: ReturnEvent }) {
  return (
    <section className="panel">
      <h2>{words.slots}</h2>
      <p className="quiet">{words.slotsWhat}</p>
      <ul className="lines">
        {slots.map(({ id, from, taken, capacity }) => (
          <li key={id}>
            {momentWords(from)} <span className="digits">{events.places(taken, capacity)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
