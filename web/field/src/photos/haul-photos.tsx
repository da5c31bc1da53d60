import { useState } from 'react';
import type { PhotoKind } from '../api.js';
import { photoKinds } from '../../../console/src/text/vehicles.js';
import { photoRecord } from '../intake/vehicle-record.js';
import { uuidV7 } from '../outbox/uuid-v7.js';
import { Chips } from '../parts/chips.js';
import { Note } from '../parts/note.js';
import { Screen } from '../parts/screen.js';
import { decode } from '../scan/decode.js';
import { useOutbox } from '../session/session.js';
import { findVehicle, type FoundVehicle } from '../custody/find-vehicle.js';
import { photos as words } from '../text/yard.js';
import { HaulPicture, type Picture } from './haul-picture.js';
import { shotOfFile } from './picture.js';

const kinds = (Object.entries(photoKinds) as [PhotoKind, string][]).map(([value, said]) => ({
  value,
  words: said,
}));

/** Pictures of a whole row: each goes to the vehicle whose label is in it. */
export default function HaulPhotos() {
  const { outbox } = useOutbox();
  const [kind, setKind] = useState<PhotoKind>('whole-vehicle');
  const [pictures, setPictures] = useState<Picture[]>([]);
  const [sent, setSent] = useState(0);
  const change = (id: string, said: Partial<Picture>) =>
    setPictures((all) => all.map((it) => (it.id === id ? { ...it, ...said } : it)));

  const choose = async (files: File[]) => {
    setSent(0);
    const chosen = files.map((file) => ({ id: uuidV7(), file }));
    const reading = chosen.map(({ id }) => ({ id, state: 'reading' as const }));
    setPictures((all) => [...all, ...reading]);
    for (const { id, file } of chosen) change(id, await read(file));
  };

  const ready = pictures.filter((it) => it.vehicle && it.jpeg);
  const send = async () => {
    for (const { id, jpeg, vehicle } of ready) {
      if (!jpeg || !vehicle) continue;
      await outbox.store.keepPicture(id, jpeg);
      await outbox.add([photoRecord({ id, vehicleId: vehicle.id, kind, said: vehicle.label })]);
    }
    setSent(ready.length);
    setPictures((all) => all.filter((it) => !ready.includes(it)));
  };

  return (
    <Screen title={words.haul}>
      <p className="quiet">{words.haulWhat}</p>
      <Chips legend={words.kinds} choices={kinds} value={kind} onChoose={setKind} />
      <label className="button">
        {words.pick}
        <input
          type="file"
          accept="image/*"
          multiple
          className="over"
          onChange={({ target }) => {
            void choose([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </label>
      <div role="status">{sent > 0 && <Note kind="good">{words.sent(sent)}</Note>}</div>
      <ul className="lines pictures">
        {pictures.map((it, index) => (
          <HaulPicture
            key={it.id}
            picture={it}
            index={index}
            onChange={(said) => change(it.id, said)}
            onRemove={() => setPictures((all) => all.filter(({ id }) => id !== it.id))}
          />
        ))}
      </ul>
      {ready.length > 0 && (
        <button type="button" className="primary" onClick={() => void send()}>
          {words.send(ready.length)}
        </button>
      )}
    </Screen>
  );
}

/** Smaller, without what the camera wrote beside it, and whose it is by the label in it. */
async function read(file: File): Promise<Partial<Picture>> {
  try {
    const { jpeg, points } = await shotOfFile(file);
    const codes = await decode(points);
    let vehicle: FoundVehicle | undefined;
    for (const code of codes) vehicle ??= await findVehicle(code).catch(() => undefined);
    return { jpeg, vehicle, state: vehicle ? 'found' : 'unread' };
  } catch {
    return { state: 'broken' };
  }
}
