import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api, asProblem, type AtDesk, type HandedOver } from '../api.js';
import { thingOf } from '../../../console/src/text/part-names.js';
import { problemWords } from '../../../console/src/text/problems.js';
import type { IdCard } from '../../../keys/id-card.js';
import { useKeys } from '../../../keys/use-keys.js';
import { uuidV7 } from '../outbox/uuid-v7.js';
import { Chips } from '../parts/chips.js';
import { Note, ProblemNote } from '../parts/note.js';
import { TextField } from '../parts/text-field.js';
import { CameraScan } from '../scan/camera.js';
import { handOver as words } from '../text/desk.js';
import {
  handOverBody,
  isAnother,
  nothingSaid,
  recipientKinds,
  type HandOverSaid,
} from './hand-over-body.js';

/** As the API takes them. */
const longest = {
  label: 60,
  name: 100,
  idNumber: 40,
  ownerIdNumber: 40,
  mandateNote: 1_000,
  condition: 1_000,
  keysNote: 1_000,
  custodian: 100,
};

/** The question that a refusal names, if it is asked here. */
function fieldOf(named: string | undefined): keyof HandOverSaid | undefined {
  const last = named?.split('.').at(-1);
  if (last === 'vehicleLabel') return 'label';
  return last && last in nothingSaid ? (last as keyof HandOverSaid) : undefined;
}

interface HandOverFormProps {
  it: AtDesk;
  onDone: (done: HandedOver) => void;
  onBack: () => void;
}

/** The thing's own label, who receives it by which paper, in which condition (rule 16). Nothing of it is kept on the phone. */
export function HandOverForm({ it, onDone, onBack }: HandOverFormProps) {
  const [id] = useState(uuidV7);
  const [said, setSaid] = useState(nothingSaid);
  const [isMisread, setMisread] = useState(false);
  const send = useMutation({
    mutationFn: () =>
      answered(api.POST('/api/v1/hand-overs', { body: handOverBody(id, it, said) })),
    onSuccess: onDone,
  });
  const read = ({ isRight, name, number }: IdCard) => {
    setMisread(!isRight);
    if (isRight) setSaid((before) => ({ ...before, idNumber: number, ...(name && { name }) }));
  };
  const scan = (label: string) => setSaid((before) => ({ ...before, label }));
  useKeys({ onScan: scan, onCard: read });
  const { vehicle } = it;
  const isWrong = isAnother(said, it);
  const refusedAt = send.error ? fieldOf(asProblem(send.error).details.field) : undefined;
  const text = (name: Exclude<keyof HandOverSaid, 'kind'>, label: string, hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      wrong={refusedAt === name ? problemWords(asProblem(send.error)) : undefined}
      name={name}
      value={said[name]}
      onChange={(value) => setSaid((before) => ({ ...before, [name]: value }))}
      maxLength={longest[name]}
      autoComplete="off"
      required={name !== 'custodian'}
    />
  );
  return (
    <form
      className="stack"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong && !send.isPending) send.mutate();
      }}
    >
      <h2>{words.of(thingOf(vehicle), vehicle.label)}</h2>
      {text('label', words.label, words.labelHint)}
      <CameraScan onScan={scan} />
      {isWrong && (
        <Note kind="stop" role="alert">
          <span className="big">{words.another(said.label, vehicle.label)}</span>
        </Note>
      )}
      <Chips
        legend={words.kind}
        choices={recipientKinds.map((value) => ({ value, words: words.kinds[value] }))}
        value={said.kind}
        onChoose={(kind) => setSaid((before) => ({ ...before, kind }))}
      />
      {isMisread && (
        <Note kind="stop" role="alert">
          {words.misread}
        </Note>
      )}
      {text('name', words.name)}
      {text('idNumber', words.idNumber, words.cardHint)}
      {said.kind === 'agent' && text('ownerIdNumber', words.ownerIdNumber)}
      {said.kind !== 'owner' && text('mandateNote', words.papers[said.kind], words.paperHint)}
      {text('condition', words.condition, words.conditionHint)}
      {text('keysNote', vehicle.part ? words.accessories : words.keys, words.noneHint)}
      {text('custodian', words.custodian, words.custodianHint)}
      {!refusedAt && <ProblemNote error={send.error} />}
      <button className="primary" aria-disabled={send.isPending || isWrong}>
        {send.isPending ? words.sending : words.hand}
      </button>
      <button type="button" className="button" onClick={onBack}>
        {words.back}
      </button>
    </form>
  );
}
