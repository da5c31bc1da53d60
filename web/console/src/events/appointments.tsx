import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Appointment } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { Asked } from '../parts/asked.js';
import { State, type Tone } from '../parts/state.js';
import { appointmentStates, oneEvent as words } from '../text/events.js';
import { momentWords } from '../text/moments.js';
import { thingOf } from '../text/part-names.js';
import { eventsKey } from './use-event.js';

const tones: Record<Appointment['status'], Tone> = {
  assigned: 'wait',
  invited: 'wait',
  booked: 'good',
  'checked-in': 'good',
  'handed-over': 'good',
  declined: 'stop',
  'no-show': 'stop',
  moved: 'plain',
  cancelled: 'plain',
};

/** Who is expected when, and what they answered; people are masked. */
export function Appointments({ eventId: id }: { eventId: string }) {
  const query = useQuery({
    queryKey: [...eventsKey, id, 'appointments'],
    queryFn: () =>
      answered(api.GET('/api/v1/return-events/{id}/appointments', { params: { path: { id } } })),
  });
  const items = query.data?.items ?? [];
  return (
    <section className="panel">
      <h2>{words.people}</h2>
      <Asked query={query} />
      {query.data && items.length === 0 && <p>{words.peopleNone}</p>}
      <ul className="lines">
        {items.map((it) => (
          <li key={it.id}>
            <strong>{it.slot ? momentWords(it.slot.from) : '—'}</strong>{' '}
            {it.bay && <span className="digits">{it.bay}</span>}{' '}
            <State tone={tones[it.status]}>{appointmentStates[it.status]}</State>
            <br />
            {it.owner.name} <span className="digits">{it.owner.phone}</span> ·{' '}
            <Link href={`/vehicles/${it.vehicle.id}`}>
              {thingOf(it.vehicle)} {it.vehicle.label}
            </Link>
            {it.agent && ` · ${words.agent(it.agent.name)}`}
            {it.reason && <span className="quiet"> · {it.reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
