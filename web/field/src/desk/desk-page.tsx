import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answered, api, asProblem, type HandedOver } from '../api.js';
import { useKeys } from '../../../keys/use-keys.js';
import { TypedCode } from '../custody/typed-code.js';
import { uuidV7 } from '../outbox/uuid-v7.js';
import { Note, ProblemNote } from '../parts/note.js';
import { Screen } from '../parts/screen.js';
import { CameraScan } from '../scan/camera.js';
import { CardRefused } from '../scan/card-refused.js';
import { desk as words } from '../text/desk.js';
import { AlsoWaiting } from './also-waiting.js';
import { Arrivals, arrivalsKey } from './arrivals.js';
import { seeAtDesk, type Asked } from './at-desk.js';
import { HandOverForm } from './hand-over-form.js';
import { recognise } from './recognise.js';
import { WhoStandsHere } from './who-stands-here.js';

const goesNow = new Set<string>(['ready', 'arrived', 'other-event']);

/** An owner comes and shows a code: may the thing go with them, what else is theirs, and what is left once it went? */
export default function DeskPage({ id }: { id: string }) {
  const [isCard, setCard] = useState(false);
  const [isHandingOver, setHandingOver] = useState(false);
  const [done, setDone] = useState<HandedOver>();
  const client = useQueryClient();
  const event = useQuery({
    queryKey: ['return-events', id],
    queryFn: () => answered(api.GET('/api/v1/return-events/{id}', { params: { path: { id } } })),
  });
  const renew = () => {
    window.scrollTo(0, 0);
    void client.invalidateQueries({ queryKey: arrivalsKey(id) });
  };
  const see = useMutation({
    mutationFn: (asked: Asked) => seeAtDesk(id, asked),
    onMutate: () => setDone(undefined),
    onSuccess: renew,
  });
  const lastAsked = useRef('');
  const ask = (asked: Asked, by: string) => {
    // The same in one breath is one press, one arrival; another one is never lost.
    if (see.isPending && lastAsked.current === by) return;
    lastAsked.current = by;
    setCard(false);
    see.mutate(asked);
  };
  const arrive = (code: string) => ask({ arrival: { id: uuidV7(), ...recognise(code) } }, code);
  const look = (appointmentId: string) => ask({ appointmentId }, appointmentId);
  useKeys({ onScan: arrive, onCard: () => setCard(true) }, !isHandingOver);
  const { shown, refused } = see.data ?? {};
  const title = event.data?.name ?? words.title;
  if (shown && isHandingOver)
    return (
      <Screen title={title}>
        <HandOverForm
          it={shown}
          onDone={(it) => {
            setDone(it);
            setHandingOver(false);
            renew();
          }}
          onBack={() => setHandingOver(false)}
        />
      </Screen>
    );
  const isUnknown = see.error !== null && asProblem(see.error).code === 'not-found';
  const isPassing = see.error !== null && asProblem(see.error).isPassing;
  const left = done?.alsoWaiting ?? shown?.alsoWaiting ?? [];
  return (
    <Screen title={title}>
      <p>{words.scan}</p>
      <TypedCode label={words.code} onCode={arrive} />
      <CameraScan onScan={arrive} />
      <CardRefused isCard={isCard} />
      {isUnknown ? (
        <Note kind="stop" role="alert">
          {words.unknown}
        </Note>
      ) : (
        <ProblemNote
          error={see.error ?? refused}
          {...(isPassing && { onRetry: () => see.mutate(see.variables) })}
        />
      )}
      {done && (
        <Note kind="good" role="status">
          <span className="big">{words.done(done.vehicleLabel)}</span>
          <br />
          {words.returnList(done.returnListNumber)}
          <br />
          {whatIsLeft(left)}
        </Note>
      )}
      {shown && !done && <WhoStandsHere it={shown} onHandOver={() => setHandingOver(true)} />}
      <AlsoWaiting
        eventId={id}
        items={left}
        isSending={see.isPending}
        onCheckIn={(label) => ask({ arrival: { id: uuidV7(), label } }, label)}
        onLook={look}
      />
      <Arrivals eventId={id} onLook={look} />
    </Screen>
  );
}

function whatIsLeft(left: HandedOver['alsoWaiting']): string {
  const now = left.filter(({ standing }) => goesNow.has(standing)).length;
  if (now > 0) return words.left(now);
  return left.length > 0 ? words.leftLater(left.length) : words.nothingLeft;
}
