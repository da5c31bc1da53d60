import { Button } from 'antd';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Call } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { Facts } from '../parts/facts.js';
import { Opened } from '../parts/opened.js';
import { Page } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { useShortcuts, useShortcutsOn } from '../parts/shortcuts.js';
import { State } from '../parts/state.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { momentWords } from '../text/moments.js';
import { calls as words, outcomes, type Outcome } from '../text/notices.js';
import { thingOf } from '../text/part-names.js';
import { NoticePlaces } from './notice-places.js';
import { OutcomeDialog } from './outcome-dialog.js';
import { callsKey, useCall, useCalls } from './use-calls.js';

/** One call: take it, see the number, say what the script says, and one key for how it ended. */
export default function CallPage({ id }: { id: string }) {
  const query = useCall(id);
  const call = query.data;
  const who = useWhoAmI();
  const isMine = call?.takenBy === who.username;
  const [, navigate] = useLocation();
  const others = useCalls().data?.items ?? [];
  const [asked, setAsked] = useState<Outcome>();
  const goOn = () => {
    const next = others.find((it) => it.id !== id && !it.takenBy);
    navigate(next ? `/calls/${next.id}` : '/calls');
  };
  useShortcuts(
    isMine
      ? Object.fromEntries(
          outcomes.map(({ outcome }, index) => [`Digit${index + 1}`, () => setAsked(outcome)]),
        )
      : {},
  );
  return (
    <Page title={call ? words.open(call.reference) : words.title}>
      <NoticePlaces />
      <Opened query={query} rows={8} />
      {call && (
        <>
          {may.reachOwners(who) && (
            <Acts call={call} isMine={isMine} onAsk={setAsked} onSkip={goOn} />
          )}
          <Whom call={call} isMine={isMine} />
          <Script call={call} />
        </>
      )}
      {asked && (
        <OutcomeDialog
          id={id}
          outcome={asked}
          onDone={() => {
            setAsked(undefined);
            goOn();
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Page>
  );
}

interface ActsProps {
  call: Call;
  isMine: boolean;
  onAsk: (outcome: Outcome) => void;
  onSkip: () => void;
}

function Acts({ call, isMine, onAsk, onSkip }: ActsProps) {
  const keysOn = useShortcutsOn();
  const take = useAct({
    send: () =>
      answered(api.POST('/api/v1/call-list/{id}/take', { params: { path: { id: call.id } } })),
    renews: [callsKey],
  });
  return (
    <section className="decide" aria-label={words.outcomes}>
      <ProblemNote error={take.error} />
      {isMine && call.takenUntil && (
        <State tone="good">{words.takenUntil(momentWords(call.takenUntil))}</State>
      )}
      {!isMine && call.takenBy && <State tone="wait">{words.taken(call.takenBy)}</State>}
      <span className="acts">
        {!isMine && !call.takenBy && (
          <Button type="primary" onClick={() => take.run({})}>
            {words.take}
          </Button>
        )}
        {isMine &&
          outcomes.map(({ outcome, words: name }, index) => (
            <Button
              key={outcome}
              onClick={() => onAsk(outcome)}
              aria-keyshortcuts={keysOn ? String(index + 1) : undefined}
            >
              {name} {keysOn && <kbd aria-hidden="true">{index + 1}</kbd>}
            </Button>
          ))}
        <Button onClick={onSkip}>{words.next}</Button>
      </span>
    </section>
  );
}

function Script({ call: { script } }: { call: Call }) {
  return (
    <section className="panel">
      <h2>{words.script}</h2>
      <ol className="lines">
        {script.map(({ say, heed }, index) => (
          <li key={index}>
            {say && <strong>{say}</strong>}
            {heed && (
              <>
                {say && <br />}
                <span className="quiet">{heed}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Rule 30: the number is shown to whoever took the call, and the audit trail says so first. */
function Whom({ call, isMine }: { call: Call; isMine: boolean }) {
  const { id, field, vehicle, visit } = call;
  const show = useAct({
    send: () =>
      answered(
        api.POST('/api/v1/call-list/{id}/person', {
          params: { path: { id } },
          body: { purpose: 'contact-person', note: words.purposeNote, fields: ['name', field] },
        }),
      ),
    renews: [],
  });
  return (
    <section className="panel">
      <Facts
        items={[
          [words.name, show.data?.name ?? call.name],
          [
            words.number,
            <span key="number" className="digits">
              {show.data?.[field] ?? call.phone}
            </span>,
          ],
          [
            words.vehicle,
            <Link key="vehicle" href={`/vehicles/${vehicle.id}`}>
              {thingOf(vehicle)} {vehicle.label}
            </Link>,
          ],
          [words.visit, visit && `${momentWords(visit.from)} ${visit.venue}`],
        ]}
      />
      <ProblemNote error={show.error} />
      {isMine && !show.data && (
        <>
          <p className="quiet">{words.whyShown}</p>
          <Button onClick={() => show.run({})}>{words.showNumber}</Button>
        </>
      )}
    </section>
  );
}
