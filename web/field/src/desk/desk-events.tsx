import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../api.js';
import { eventStates } from '../../../console/src/text/events.js';
import { dayWords, today } from '../../../console/src/text/moments.js';
import { ProblemNote } from '../parts/note.js';
import { Screen } from '../parts/screen.js';
import { desk as words } from '../text/desk.js';

const isAhead = ({ status }: { status: keyof typeof eventStates }) =>
  status !== 'closed' && status !== 'cancelled';

/** Which event this desk belongs to: the next one first. */
export default function DeskEvents() {
  const events = useQuery({
    queryKey: ['return-events'],
    queryFn: () => answered(api.GET('/api/v1/return-events', { params: { query: { limit: 50 } } })),
  });
  const ahead = events.data?.items.filter(isAhead).toSorted((a, b) => a.day.localeCompare(b.day));
  return (
    <Screen title={words.title}>
      <h2>{words.which}</h2>
      <ProblemNote error={events.error} onRetry={() => void events.refetch()} />
      {events.isPending && <p className="waiting" aria-busy="true" />}
      {ahead?.length === 0 && <p className="quiet">{words.none}</p>}
      <ul className="doors">
        {ahead?.map(({ id, name, day, venue, status }) => (
          <li key={id}>
            <Link href={`/desk/${id}`}>
              <strong>{name}</strong>
              <span className="quiet">
                {day === today() ? words.ofToday : dayWords(day)} · {venue} · {eventStates[status]}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
