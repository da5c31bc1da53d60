import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api.js';
import { momentWords } from '../../../console/src/text/moments.js';
import { thingOf } from '../../../console/src/text/part-names.js';
import { ProblemNote } from '../parts/note.js';
import { desk as words } from '../text/desk.js';

export const arrivalsKey = (eventId: string) => ['return-events', eventId, 'arrivals'];

interface ArrivalsProps {
  eventId: string;
  onLook: (appointmentId: string) => void;
}

/** Who waits at this event, first come first. */
export function Arrivals({ eventId: id, onLook }: ArrivalsProps) {
  const arrivals = useQuery({
    queryKey: arrivalsKey(id),
    queryFn: () =>
      answered(api.GET('/api/v1/return-events/{id}/arrivals', { params: { path: { id } } })),
  });
  return (
    <section aria-labelledby="arrivals">
      <h2 id="arrivals">{words.arrivals}</h2>
      <ProblemNote error={arrivals.error} onRetry={() => void arrivals.refetch()} />
      {arrivals.data?.items.length === 0 && <p className="quiet">{words.nobody}</p>}
      <ul className="doors">
        {arrivals.data?.items.map(({ id: of, vehicle, owner, bay, checkedInAt }) => (
          <li key={of}>
            <button type="button" className="button" onClick={() => onLook(of)}>
              <span className="digits">{bay ?? vehicle.label}</span>&nbsp;{thingOf(vehicle)}{' '}
              {owner.name} {checkedInAt && momentWords(checkedInAt).slice(-5)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
