import type { Pair } from '../api/answers.js';
import { State } from '../parts/state.js';
import { bandNames, pairStatuses, percent } from '../text/matches.js';

/** Whether a pair was decided, and how sure the system was. */
export function ProposalState({
  of: { status, band, probability },
}: {
  of: Pick<Pair, 'status' | 'band' | 'probability'>;
}) {
  return (
    <>
      <State tone={status === 'confirmed' ? 'good' : status === 'proposed' ? 'wait' : 'plain'}>
        {pairStatuses[status]}
      </State>{' '}
      <span className="quiet">
        {bandNames[band]} {percent(probability)}
      </span>
    </>
  );
}
