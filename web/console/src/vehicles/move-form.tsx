import { useState } from 'react';
import type { Vehicle } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { ChoiceField } from '../parts/choice-field.js';
import { DoneNote } from '../parts/done-note.js';
import { instantOfField } from '../text/moments.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { movementKinds, vehicle as words } from '../text/vehicles.js';

const { received, moved, 'taken-out': takenOut, 'brought-back': broughtBack } = movementKinds;
const kinds = { received, moved, 'taken-out': takenOut, 'brought-back': broughtBack };
type Kind = keyof typeof kinds;

const nothing = { toPlace: '', condition: '', reason: '', dueAt: '', approvedBy: '', takenBy: '' };

/** Rules 4, 24 and 26: into the store, within it, out for a while and back. */
export function MoveForm({ vehicle: { id, storagePlace } }: { vehicle: Vehicle }) {
  const [kind, setKind] = useState<Kind>(storagePlace ? 'moved' : 'received');
  const [said, setSaid] = useState(nothing);
  const move = useAct({
    send: async ({ kind: how, ...it }: { kind: Kind } & typeof nothing, key) => {
      const path = { id };
      const { toPlace, condition, dueAt, ...rest } = withoutEmpty(it);
      if (how === 'received') {
        const body = { storagePlace: toPlace!, condition };
        return answered(
          api.POST('/api/v1/recovered-vehicles/{id}/custody', { params: { path }, body }),
        );
      }
      const due = dueAt && { dueAt: instantOfField(dueAt) };
      const body = { kind: how, toPlace: toPlace!, condition, ...rest, ...due };
      return answered(
        api.POST('/api/v1/recovered-vehicles/{id}/custody/moves', {
          params: { path },
          headers: { 'idempotency-key': key },
          body,
        }),
      );
    },
    renews: [['vehicle', id], ['vehicles']],
    onDone: () => setSaid(nothing),
  });
  const text = (field: keyof typeof nothing, extra: object = {}) => (
    <TextField
      label={words[field]}
      name={field}
      value={said[field]}
      onChange={(value) => setSaid((it) => ({ ...it, [field]: value }))}
      {...extra}
    />
  );
  return (
    <Form onSubmit={() => move.run({ kind, ...said })}>
      <ProblemNote error={move.error} />
      <ChoiceField
        label={words.moveKind}
        value={kind}
        choices={kinds}
        onChange={(chosen) => chosen && setKind(chosen)}
      />
      {text('toPlace', { hint: words.storagePlaceHint, required: true })}
      {text('condition', { required: kind === 'taken-out' || kind === 'brought-back' })}
      {kind === 'taken-out' && (
        <>
          {text('reason', { required: true })}
          {text('dueAt', { type: 'datetime-local', required: true })}
          {text('approvedBy', { required: true })}
          {text('takenBy')}
        </>
      )}
      <SubmitButton label={kinds[kind]} isSending={move.isPending} isPrimary={false} />
      <DoneNote words={move.isSuccess ? words.saved : undefined} />
    </Form>
  );
}

function withoutEmpty(said: typeof nothing): Partial<typeof nothing> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
}
