import { useQuery } from '@tanstack/react-query';
import type { Chain } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { momentWords } from '../text/moments.js';
import { Asked } from '../parts/asked.js';
import { State } from '../parts/state.js';
import { movementKinds, vehicle as words } from '../text/vehicles.js';

/** Who held it where, the newest first: a chain to which links are only added. */
export function Custody({ vehicleId: id }: { vehicleId: string }) {
  const chain = useQuery({
    queryKey: ['vehicle', id, 'custody'],
    queryFn: () =>
      answered(api.GET('/api/v1/recovered-vehicles/{id}/custody', { params: { path: { id } } })),
  });
  return (
    <section className="panel">
      <h2>{words.custody}</h2>
      <Asked query={chain}>{(it) => <Links chain={it} />}</Asked>
    </section>
  );
}

function Links({ chain: { current, movements } }: { chain: Chain }) {
  if (!current) return <State tone="wait">{words.noCustody}</State>;
  return (
    <>
      {current.place && (
        <p>
          {words.now} <strong>{current.place}</strong>，{words.holder} {current.holder}{' '}
          {current.isOverdue && <State tone="stop">{words.outOverdue}</State>}
        </p>
      )}
      <ol className="lines">
        {movements.toReversed().map((it) => (
          <li key={it.id}>
            <strong>{movementKinds[it.kind]}</strong>{' '}
            <span className="quiet">{momentWords(it.at)}</span>{' '}
            {it.isLate && <State tone="stop">{words.late}</State>}
            <br />
            {[it.fromPlace, it.toPlace].filter(Boolean).join(' → ')}
            {it.holder && ` · ${words.holder} ${it.holder}`}
            {it.condition && ` · ${words.condition}：${it.condition}`}
            {it.reason && ` · ${it.reason}`}
          </li>
        ))}
      </ol>
    </>
  );
}
