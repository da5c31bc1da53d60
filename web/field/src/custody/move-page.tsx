import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../api.js';
import { thingOf } from '../../../console/src/text/part-names.js';
import { Note, ProblemNote } from '../parts/note.js';
import { Screen } from '../parts/screen.js';
import { CameraScan } from '../scan/camera.js';
import { CardRefused } from '../scan/card-refused.js';
import { useKeys } from '../../../keys/use-keys.js';
import { useOutbox } from '../session/session.js';
import { custody as words } from '../text/yard.js';
import { findVehicle, type FoundVehicle } from './find-vehicle.js';
import { moveRecord } from './move-record.js';
import { TypedCode } from './typed-code.js';

type Standing = FoundVehicle & { isStored: boolean };

async function standing(label: string): Promise<Standing | undefined> {
  const vehicle = await findVehicle(label);
  if (!vehicle) return undefined;
  const { current } = await answered(
    api.GET('/api/v1/recovered-vehicles/{id}/custody', { params: { path: { id: vehicle.id } } }),
  );
  return { ...vehicle, isStored: current !== null };
}

/** Scan the vehicle, scan the bay, the next one. What was never in custody is received there. */
export default function MovePage() {
  const { outbox } = useOutbox();
  const [vehicle, setVehicle] = useState<Standing>();
  const [unknown, setUnknown] = useState<string>();
  const [isCard, setCard] = useState(false);
  const [moved, setMoved] = useState<string[]>([]);
  const find = useMutation({
    mutationFn: standing,
    onMutate: () => setUnknown(undefined),
    onSuccess: (found, label) => (found ? setVehicle(found) : setUnknown(label)),
  });
  const move = useMutation({
    mutationFn: async ({ it, place }: { it: Standing; place: string }) => {
      await outbox.add([moveRecord(it, place)]);
      return words.moved(it.label, place);
    },
    onSuccess: (line) => {
      setMoved((lines) => [line, ...lines].slice(0, 10));
      setVehicle(undefined);
    },
  });
  const hear = (code: string) => {
    setCard(false);
    const said = code.normalize('NFKC').toUpperCase().trim();
    if (!vehicle) find.mutate(said);
    else if (said === vehicle.label) return;
    else if (!move.isPending) move.mutate({ it: vehicle, place: said });
  };
  useKeys({ onScan: hear, onCard: () => setCard(true) });
  return (
    <Screen title={words.move}>
      <p className="big" role="status">
        {vehicle ? words.scanBay : words.scanVehicle}
      </p>
      {vehicle && (
        <Note kind="good">
          <strong className="digits">{vehicle.label}</strong>{' '}
          {[vehicle.colour, vehicle.brand, thingOf(vehicle)].filter(Boolean).join(' ')}
          <br />
          {vehicle.isStored && vehicle.storagePlace
            ? words.from(vehicle.storagePlace)
            : words.notStored}
        </Note>
      )}
      {unknown && (
        <Note kind="stop" role="alert">
          {words.unknown(unknown)}
        </Note>
      )}
      <CardRefused isCard={isCard} />
      <ProblemNote error={find.error ?? move.error} />
      <TypedCode key={vehicle?.id} label={vehicle ? words.bay : words.vehicle} onCode={hear} />
      <CameraScan onScan={hear} />
      <h2>{words.recent}</h2>
      {moved.length === 0 && <p className="quiet">{words.noneMoved}</p>}
      <ul className="lines">
        {moved.map((line) => (
          <li key={line} className="digits">
            {line}
          </li>
        ))}
      </ul>
    </Screen>
  );
}
