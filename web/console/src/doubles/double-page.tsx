import { Button } from 'antd';
import { useState } from 'react';
import type { Double } from '../api/answers.js';
import { Opened } from '../parts/opened.js';
import { Page } from '../parts/page.js';
import { useShortcuts, useShortcutsOn } from '../parts/shortcuts.js';
import { State } from '../parts/state.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { doubles as words, doubleStatuses, signs } from '../text/doubles.js';
import { momentWords } from '../text/moments.js';
import { Compared } from './compared.js';
import { MergeDialog, ReasonDialog } from './double-dialogs.js';
import { useDecide } from './use-decide.js';
import { useDouble } from './use-doubles.js';

type Asked = 'merge' | 'different' | 'split';

/** Two records beside each other: contradictions first, then what each says, then the decision. */
export default function DoublePage({ id }: { id: string }) {
  const query = useDouble(id);
  const double = query.data;
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const decide = useDecide(id, close);
  const mayDecide = may.decideMatches(useWhoAmI());
  const isOurs = Boolean(double?.first.isOurs && double.second.isOurs);
  const canDecide = mayDecide && isOurs;
  const isOpen = double?.status === 'open';
  useShortcuts({
    ...(canDecide &&
      isOpen && { KeyC: () => setAsked('merge'), KeyR: () => setAsked('different') }),
    ...(canDecide && double && !isOpen && { KeyU: () => setAsked('split') }),
  });
  return (
    <Page
      title={double ? words.pair(double.first.name, double.second.name) : words.title}
      beside={
        double && (
          <span className="quiet">
            {words.kinds[double.kind]} · {signs[double.foundBy]}
          </span>
        )
      }
    >
      <Opened query={query} rows={12} />
      {double && (
        <>
          <section className="decide" aria-label={words.title}>
            <Standing double={double} />
            {canDecide && <Acts isOpen={isOpen} status={double.status} onAsk={setAsked} />}
            {!mayDecide && <span className="quiet">{words.mayNot}</span>}
            {mayDecide && !isOurs && <span className="quiet">{words.elsewhere}</span>}
          </section>
          <section className={double.isContradiction ? 'panel against' : 'panel'}>
            <h2>{words.contradiction}</h2>
            <State tone={double.isContradiction ? 'stop' : 'good'}>
              {double.isContradiction ? words.contradicts : words.noContradiction}
            </State>
            {double.isContradiction && <p>{words.clone}</p>}
          </section>
          <Compared double={double} />
          {asked === 'merge' && <MergeDialog double={double} decide={decide} onClose={close} />}
          {asked === 'different' && (
            <ReasonDialog
              title={words.differentTitle}
              act={words.differentDo}
              decide={decide}
              onDecide={(reason) => decide.run({ what: 'different', reason })}
              onClose={close}
            />
          )}
          {asked === 'split' && (
            <ReasonDialog
              title={double.status === 'merged' ? words.splitTitle : words.again}
              what={double.status === 'merged' ? words.splitWhat : undefined}
              act={double.status === 'merged' ? words.splitDo : words.again}
              decide={decide}
              onDecide={(reason) => decide.run({ what: 'split', reason })}
              onClose={close}
            />
          )}
        </>
      )}
    </Page>
  );
}

function Standing({ double }: { double: Double }) {
  const { status, decidedBy, decidedAt, reason } = double;
  return (
    <span>
      <State tone={status === 'open' ? 'wait' : 'plain'}>{doubleStatuses[status]}</State>{' '}
      {decidedBy && decidedAt && (
        <span className="quiet">
          {words.decidedBy(decidedBy, momentWords(decidedAt))}
          {reason && ` · ${reason}`}
        </span>
      )}
    </span>
  );
}

function Acts({
  isOpen,
  status,
  onAsk,
}: {
  isOpen: boolean;
  status: Double['status'];
  onAsk: (what: Asked) => void;
}) {
  const keysOn = useShortcutsOn();
  const key = (letter: string) => keysOn && <kbd aria-hidden="true">{letter}</kbd>;
  const keyed = (letter: string) => (keysOn ? letter : undefined);
  if (!isOpen)
    return (
      <span className="acts">
        <Button onClick={() => onAsk('split')} aria-keyshortcuts={keyed('U')}>
          {status === 'merged' ? words.split : words.again} {key('U')}
        </Button>
      </span>
    );
  return (
    <span className="acts">
      <Button type="primary" onClick={() => onAsk('merge')} aria-keyshortcuts={keyed('C')}>
        {words.merge} {key('C')}
      </Button>
      <Button onClick={() => onAsk('different')} aria-keyshortcuts={keyed('R')}>
        {words.different} {key('R')}
      </Button>
    </span>
  );
}
