import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { Link } from 'wouter';
import { answered, api } from '../api/client.js';
import { ProposalState } from '../matches/proposal-state.js';
import { ProblemNote } from '../parts/problem-note.js';
import { vehicle as words } from '../text/vehicles.js';

/** Reports that this vehicle may belong to: decided ones and those that wait. */
export function VehicleMatches({ vehicleId: id }: { vehicleId: string }) {
  const query = useQuery({
    queryKey: ['vehicle', id, 'matches'],
    queryFn: () =>
      answered(api.GET('/api/v1/recovered-vehicles/{id}/matches', { params: { path: { id } } })),
  });
  return (
    <section className="panel">
      <h2>{words.matches}</h2>
      <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton active title={false} />}
      {query.data?.items.length === 0 && <p className="quiet">{words.noMatches}</p>}
      <ul className="lines">
        {query.data?.items.map((it) => (
          <li key={it.id}>
            <Link href={`/matches/${it.id}`} className="digits">
              {it.theftReport.reference}
            </Link>{' '}
            <ProposalState of={it} />
          </li>
        ))}
      </ul>
    </section>
  );
}
