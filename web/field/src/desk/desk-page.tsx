import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api, asProblem } from '../api.js';
import { momentWords } from '../../../console/src/text/moments.js';
import { thingOf } from '../../../console/src/text/part-names.js';
import { useKeys } from '../../../keys/use-keys.js';
import { TypedCode } from '../custody/typed-code.js';
import { uuidV7 } from '../outbox/uuid-v7.js';
import { Note, ProblemNote } from '../parts/note.js';
import { Screen } from '../parts/screen.js';
import { CameraScan } from '../scan/camera.js';
import { CardRefused } from '../scan/card-refused.js';
import { desk as words } from '../text/desk.js';
import { AlsoWaiting } from './also-waiting.js';
import { seeAtDesk, type Asked } from './at-desk.js';
import { recognise } from './recognise.js';
import { WhoStandsHere } from './who-stands-here.js';

/** An owner comes and shows a code: may the thing go with them, and what else is theirs? */
export default function DeskPage({ id }: { id: string }) {
  const [isCard, setCard] = useState(false);
  const client = useQueryClient();
  const event = useQuery({
    queryKey: ['return-events', id],
    queryFn: () => answered(api.GET('/api/v1/return-events/{id}', { params: { path: { id } } })),
  });
  const arrivals = useQuery({
    queryKey: ['return-events', id, 'arrivals'],
    queryFn: () =>
      answered(api.GET('/api/v1/return-events/{id}/arrivals', { params: { path: { id } } })),
  });
  const see = useMutation({
    mutationFn: (asked: Asked) => seeAtDesk(id, asked),
    onSuccess: () => {
      window.scrollTo(0, 0);
      void client.invalidateQueries({ queryKey: ['return-events', id, 'arrivals'] });
    },
  });
  const arrive = (code: string) => {
    setCard(false);
    if (!see.isPending) see.mutate({ arrival: { id: uuidV7(), ...recognise(code) } });
  };
  const look = (appointmentId: string) => see.mutate({ appointmentId });
  useKeys({ onScan: arrive, onCard: () => setCard(true) });
  const { shown, refused } = see.data ?? {};
  const isUnknown = see.error !== null && asProblem(see.error).code === 'not-found';
  return (
    <Screen title={event.data?.name ?? words.title}>
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
          {...(see.error &&
            asProblem(see.error).isPassing && { onRetry: () => see.mutate(see.variables) })}
        />
      )}
      {shown && <WhoStandsHere it={shown} />}
      {shown && (
        <AlsoWaiting
          eventId={id}
          items={shown.alsoWaiting}
          isSending={see.isPending}
          onCheckIn={(label) => see.mutate({ arrival: { id: uuidV7(), label } })}
          onLook={look}
        />
      )}
      <h2>{words.arrivals}</h2>
      <ProblemNote error={arrivals.error} onRetry={() => void arrivals.refetch()} />
      {arrivals.data?.items.length === 0 && <p className="quiet">{words.nobody}</p>}
      <ul className="doors">
        {arrivals.data?.items.map(({ id: of, vehicle, owner, bay, checkedInAt }) => (
          <li key={of}>
            <button type="button" className="button" onClick={() => look(of)}>
              <span className="digits">{bay ?? vehicle.label}</span>&nbsp;{thingOf(vehicle)}{' '}
              {owner.name} {checkedInAt && momentWords(checkedInAt).slice(-5)}
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
