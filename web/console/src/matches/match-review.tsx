import { useQueryClient } from '@tanstack/react-query';
import { fetchPictures } from '../pictures/use-pictures.js';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { Pair } from '../api/answers.js';
import { Nothing } from '../parts/nothing.js';
import { Opened } from '../parts/opened.js';
import { Page } from '../parts/page.js';
import { useShortcuts, useShortcutsOn } from '../parts/shortcuts.js';
import { State } from '../parts/state.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { decision as words, matches, pairStatuses, percent, queueNames } from '../text/matches.js';
import { momentWords } from '../text/moments.js';
import { queueOf, readQueue } from './bands.js';
import { useClaim } from './claim.js';
import { ConfirmDialog, RejectDialog, UndoDialog, UnsureDialog } from './decision-dialogs.js';
import { DecisionLog } from './decision-log.js';
import { useDecisions, type Decision } from './decisions.js';
import { PairView } from './pair-view.js';
import { fewLeft, queueKey, usePair, useQueue } from './queue.js';

/** Pair after pair: look, decide, next. The next one is on screen while the decision is still on its way. */
export default function MatchReview({ id }: { id: string }) {
  const [parameters] = useSearchParams();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const band = readQueue(parameters.get('band'));
  const queue = useQueue(band);
  const [passed, setPassed] = useState<string[]>([]);
  const [asked, setAsked] = useState<{ decision: Decision; pair: Pair }>();
  const { decided, decide, forget } = useDecisions();
  const items = queue.data?.items ?? [];
  const query = usePair(
    id,
    items.find((it) => it.id === id),
  );
  const pair = query.data;
  const next = items.find((it) => it.id !== id && !passed.includes(it.id));
  const mayDecide = may.decideMatches(useWhoAmI());
  const other = useClaim(pair, mayDecide);
  const canDecide = mayDecide && pair?.status === 'proposed' && !other;

  useEffect(() => {
    // Its pictures are here before it is.
    if (next && next.vehicle.photos.length > 0) void fetchPictures(queries, next.vehicle.id);
  }, [next, queries]);

  const goOn = () => {
    const suffix = band ? `?band=${band}` : '';
    navigate(next ? `/matches/${next.id}${suffix}` : `/matches/done${suffix}`);
    if (items.length < fewLeft) void queries.invalidateQueries({ queryKey: queueKey(band) });
  };
  const skip = () => {
    setPassed((before) => [...before, id]);
    goOn();
  };
  const ask = (decision: Decision, about = pair) => about && setAsked({ decision, pair: about });
  const close = () => setAsked(undefined);
  const answer = (reason: string) => {
    if (!asked) return;
    decide(asked.pair, asked.decision, reason);
    // A queue that is fetched while this is on its way still has it.
    setPassed((before) => [...before, asked.pair.id]);
    close();
    if (asked.pair.id === id) goOn();
  };
  const last = decided.find((it) => it.decision === 'confirm' && it.state === 'done');
  useShortcuts({
    ...(canDecide && {
      KeyC: () => ask('confirm'),
      KeyR: () => ask('reject'),
      KeyF: () => ask('unsure'),
    }),
    ...(id !== 'done' && { KeyN: skip }),
    ...(mayDecide && last && { KeyU: () => ask('undo', last.pair) }),
  });
  const waiting = queue.data ? Object.values(queue.data.waiting).reduce((a, b) => a + b, 0) : 0;
  return (
    <Page
      title={
        pair ? matches.review(pair.vehicle.label, pair.theftReport.reference) : matches.reviewTitle
      }
      beside={<span className="quiet">{matches.waiting(waiting)}</span>}
    >
      <DecisionLog decided={decided} onUndo={(it) => ask('undo', it)} onForget={forget} />
      {id === 'done' ? (
        <Nothing title={matches.empty}>{matches.emptyWhat}</Nothing>
      ) : (
        <>
          <Opened query={query} rows={12} />
          {pair && (
            <>
              <Acts
                pair={pair}
                onAsk={ask}
                onSkip={skip}
                mayDecide={mayDecide}
                isFree={canDecide}
              />
              {other && (
                <p role="status" className="warning">
                  {matches.claimedBy(other.by, momentWords(other.until))}
                </p>
              )}
              <p className="hidden" role="status">
                {pair.sentence}
              </p>
              <PairView pair={pair} />
            </>
          )}
        </>
      )}
      {asked?.decision === 'confirm' && (
        <ConfirmDialog
          isPart={asked.pair.vehicle.part !== null}
          onDecide={answer}
          onClose={close}
        />
      )}
      {asked?.decision === 'reject' && (
        <RejectDialog isPart={asked.pair.vehicle.part !== null} onDecide={answer} onClose={close} />
      )}
      {asked?.decision === 'unsure' && <UnsureDialog onDecide={answer} onClose={close} />}
      {asked?.decision === 'undo' && <UndoDialog onDecide={answer} onClose={close} />}
    </Page>
  );
}

function Acts({
  pair,
  mayDecide,
  isFree,
  onAsk,
  onSkip,
}: {
  pair: Pair;
  mayDecide: boolean;
  /** nobody else looks at it */
  isFree: boolean;
  onAsk: (decision: Decision) => void;
  onSkip: () => void;
}) {
  const keysOn = useShortcutsOn();
  const key = (letter: string) => keysOn && <kbd aria-hidden="true">{letter}</kbd>;
  return (
    <section className="decide" aria-label={words.acts}>
      <span>
        <State tone={pair.band === 'possible' ? 'wait' : 'good'}>{queueNames[queueOf(pair)]}</State>{' '}
        <span className="quiet">{matches.chance(percent(pair.probability))}</span>
      </span>
      {pair.status === 'proposed' && pair.firstReview && (
        <State tone="wait">
          {pair.firstReview === 'unsure' ? matches.doubted : matches.seconded}
        </State>
      )}
      {pair.status !== 'proposed' && (
        <span>
          <State tone={pair.status === 'confirmed' ? 'good' : 'plain'}>
            {pairStatuses[pair.status]}
          </State>{' '}
          {pair.decidedBy && pair.decidedAt && (
            <span className="quiet">
              {words.decidedBy(pair.decidedBy, momentWords(pair.decidedAt))}
              {pair.reason && ` · ${pair.reason}`}
            </span>
          )}
        </span>
      )}
      <span className="acts">
        {isFree && (
          <>
            <Button
              type="primary"
              onClick={() => onAsk('confirm')}
              aria-keyshortcuts={keysOn ? 'C' : undefined}
            >
              {words.confirm(pair.vehicle.part !== null)} {key('C')}
            </Button>
            <Button onClick={() => onAsk('reject')} aria-keyshortcuts={keysOn ? 'R' : undefined}>
              {words.reject(pair.vehicle.part !== null)} {key('R')}
            </Button>
            <Button onClick={() => onAsk('unsure')} aria-keyshortcuts={keysOn ? 'F' : undefined}>
              {words.unsure} {key('F')}
            </Button>
          </>
        )}
        {mayDecide && pair.status === 'confirmed' && (
          <Button onClick={() => onAsk('undo')}>{words.undo}</Button>
        )}
        <Button onClick={onSkip} aria-keyshortcuts={keysOn ? 'N' : undefined}>
          {pair.status === 'proposed' ? words.skip : matches.next} {key('N')}
        </Button>
      </span>
      {!mayDecide && <span className="quiet">{words.mayNot}</span>}
    </section>
  );
}
