import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../api/client.js';
import { ProposalState } from '../matches/proposal-state.js';
import { ItemsPanel } from '../parts/items-panel.js';
import { vehicle as words } from '../text/vehicles.js';

/** Reports that this vehicle may belong to: decided ones and those that wait. */
export function VehicleMatches({ vehicleId: id }: { vehicleId: string }) {
  const query = useQuery({
    queryKey: ['vehicle', id, 'matches'],
    queryFn: () =>
      answered(api.GET('/api/v1/recovered-vehicles/{id}/matches', { params: { path: { id } } })),
  });
  return (
    <ItemsPanel title={words.matches} query={query} none={words.noMatches}>
      {(items) => (
        <ul className="lines">
          {items.map((it) => (
            <li key={it.id}>
              <Link href={`/matches/${it.id}`} className="digits">
                {it.theftReport.reference}
              </Link>{' '}
              <ProposalState of={it} />
            </li>
          ))}
        </ul>
      )}
    </ItemsPanel>
  );
}
