import { useState } from 'react';
import type { PhotoKind, Vehicle } from '../api/answers.js';
import { useAct } from '../parts/act.js';
import { ChoiceField } from '../parts/choice-field.js';
import { DoneNote } from '../parts/done-note.js';
import { Field } from '../parts/field.js';
import { momentWords } from '../text/moments.js';
import { Form } from '../parts/form.js';
import { Picture } from '../pictures/picture.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { photoKindsOf } from '../text/part-names.js';
import { photoKinds, vehicle as words } from '../text/vehicles.js';
import { isClosed } from './acts.js';
import { sendPhoto } from './send-photo.js';

/** What was photographed; whoever may adds to it here. */
export function Photos({ vehicle }: { vehicle: Vehicle }) {
  const who = useWhoAmI();
  return (
    <section className="panel stack">
      <h2>{words.photos}</h2>
      {vehicle.photos.length === 0 && <p className="quiet">{words.noPhotos}</p>}
      <ul className="photos">
        {vehicle.photos.map(({ id, kind, addedAt }) => (
          <li key={id}>
            <Picture
              of={`recovered-vehicles/${vehicle.id}`}
              id={id}
              alt={words.photoOf(photoKinds[kind])}
              hasOwnPage
            />
            {photoKinds[kind]} <span className="quiet">{momentWords(addedAt)}</span>
          </li>
        ))}
      </ul>
      {may.completeVehicles(who) && !isClosed(vehicle) && <AddPhoto vehicle={vehicle} />}
    </section>
  );
}

function AddPhoto({ vehicle }: { vehicle: Vehicle }) {
  const [kind, setKind] = useState<PhotoKind>(firstMissing(vehicle));
  const [file, setFile] = useState<File>();
  const [round, setRound] = useState(0);
  const add = useAct({
    // The same picture of the same kind again changes nothing: that is the server's word.
    send: (photo: { kind: PhotoKind; file: File }) => sendPhoto(vehicle.id, photo),
    renews: [['vehicle', vehicle.id]],
    onDone: () => {
      setFile(undefined);
      setRound((it) => it + 1);
    },
  });
  return (
    <details>
      <summary>{words.addPhoto}</summary>
      <Form
        onSubmit={() => {
          if (file) add.run({ kind, file });
        }}
      >
        <ProblemNote error={add.error} />
        <ChoiceField
          label={words.photoKind}
          value={kind}
          choices={photoKindsOf(vehicle.part)}
          onChange={(chosen) => chosen && setKind(chosen)}
        />
        <Field label={words.photoFile} hint={words.photoFileHint}>
          {(described) => (
            <input
              key={round}
              {...described}
              type="file"
              accept="image/jpeg,image/png,image/webp"
              required
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          )}
        </Field>
        <SubmitButton
          label={words.upload}
          sending={words.uploading}
          isSending={add.isPending}
          isPrimary={false}
        />
        <DoneNote words={add.isSuccess ? words.uploaded : undefined} />
      </Form>
    </details>
  );
}

function firstMissing({ missingForReturn, part }: Vehicle): PhotoKind {
  const missing = missingForReturn.find(({ what }) => what.startsWith('photo:'));
  return (missing?.what.slice('photo:'.length) ??
    (part ? 'whole-part' : 'whole-vehicle')) as PhotoKind;
}
