import { Button } from 'antd';
import { Link } from 'wouter';
import type { Pair } from '../api/answers.js';
import { State } from '../parts/state.js';
import { decision as words, matches } from '../text/matches.js';
import { problemWords } from '../text/problems.js';
import { isProblem, type Decided } from './decisions.js';

const done = {
  confirm: words.confirmed,
  reject: words.rejected,
  unsure: words.unsured,
  undo: words.undone,
};

/** What was decided a moment ago, with the way back. It is said aloud, for the pair it is about has left the screen. */
export function DecisionLog({
  decided,
  onUndo,
  onForget,
}: {
  decided: Decided[];
  onUndo: (pair: Pair) => void;
  onForget: (id: string) => void;
}) {
  return (
    <section className="log" aria-label={words.log} hidden={decided.length === 0}>
      <ul className="lines" role="status">
        {decided.map(({ pair, decision, state }) => (
          <li key={pair.id} className="row">
            {isProblem(state) ? (
              <State tone="stop">{words.failed}</State>
            ) : (
              <State tone={state === 'done' ? 'good' : 'wait'}>
                {state === 'done'
                  ? done[decision]
                  : state === 'awaited'
                    ? words.awaitsSecond
                    : words.sending}
              </State>
            )}
            <span className="digits">
              {matches.review(pair.vehicle.label, pair.theftReport.reference)}
            </span>
            {isProblem(state) && (
              <>
                <span>{problemWords(state)}</span>
                <Link href={`/matches/${pair.id}`} onClick={() => onForget(pair.id)}>
                  {words.lookAgain}
                </Link>
              </>
            )}
            {state === 'done' && decision === 'confirm' && (
              <Button onClick={() => onUndo(pair)}>{words.undo}</Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
