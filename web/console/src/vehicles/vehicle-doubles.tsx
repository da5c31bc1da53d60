import { Link } from 'wouter';
import { useDoubles } from '../doubles/use-doubles.js';
import { State } from '../parts/state.js';
import { doubles as words, doubleStatuses } from '../text/doubles.js';

/** Said only where the vehicle may have been registered twice. */
export function VehicleDoubles({ vehicleId }: { vehicleId: string }) {
  const { items } = useDoubles({ subject: vehicleId });
  if (items.length === 0) return null;
  return (
    <section className="panel">
      <h2>{words.title}</h2>
      <ul className="lines">
        {items.map(({ id, first, second, status }) => (
          <li key={id}>
            <Link href={`/doubles/${id}`} className="digits">
              {words.pair(first.name, second.name)}
            </Link>{' '}
            <State tone={status === 'open' ? 'wait' : 'plain'}>{doubleStatuses[status]}</State>
          </li>
        ))}
      </ul>
    </section>
  );
}
