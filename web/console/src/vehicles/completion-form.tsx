import { useState } from 'react';
import type { Vehicle } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { ChoiceField } from '../parts/choice-field.js';
import { DoneNote } from '../parts/done-note.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { common } from '../text/common.js';
import { wrongIn } from '../text/problems.js';
import { partNames, type Part } from '../text/part-names.js';
import { registration } from '../text/registration.js';
import { caseTypes, vehicle as words } from '../text/vehicles.js';
import { numberFieldsOf, numbersOf, numbersSaid, type NumbersSaid } from './numbers-said.js';
import { OtherNumbers } from './other-numbers.js';

const asked = [
  'caseNumber',
  'source',
  'secondOfficer',
  'custodian',
  'storagePlace',
  'brand',
  'model',
  'colour',
  'marks',
] as const;

type Changes = Partial<Record<(typeof asked)[number] | 'reason', string>> & {
  caseType?: NonNullable<Vehicle['caseType']>;
  /** null: the whole vehicle */
  part?: Part | null;
};

/**
 * Brings in what a provisional registration left out. Only what was changed is sent, with the version that was read:
 * when somebody else was faster (412), the newest values are fetched, what was typed stays, and it is said in words.
 */
export function CompletionForm({ vehicle }: { vehicle: Vehicle }) {
  const [changes, setChanges] = useState<Changes>({});
  /** as it stood when the first change was typed */
  const [base, setBase] = useState(vehicle);
  const change = (said: Changes) => {
    if (Object.keys(changes).length === 0) setBase(vehicle);
    setChanges((it) => ({ ...it, ...said }));
  };
  const { id, version } = vehicle;
  /** what it turns out to be: other numbers are its own then */
  const [numbers, setNumbers] = useState<NumbersSaid>();
  const choose = (part: Part | undefined) => {
    const isOther = (part ?? null) !== vehicle.part;
    setNumbers(isOther ? numbersOf(vehicle.identifiers, part) : undefined);
    change({ part: part ?? null });
  };
  const part = changes.part === undefined ? vehicle.part : changes.part;
  const identifiers = numbers && numbersSaid(numberFieldsOf(part ?? undefined), numbers);
  const save = useAct({
    send: ({
      body,
      read,
    }: {
      body: Changes & { identifiers?: typeof identifiers };
      read: number;
    }) =>
      answered(
        api.PATCH('/api/v1/recovered-vehicles/{id}', {
          params: { path: { id } },
          headers: { 'if-match': `"${read}"` },
          body,
        }),
      ),
    renews: [['vehicle', id], ['vehicles']],
    onDone: () => {
      setChanges({});
      setNumbers(undefined);
    },
  });
  const wrong = (field: string) => wrongIn(save.error, field);
  /** Somebody else changed what was typed here: both stand, and whoever types decides. */
  const meanwhile = (field: (typeof asked)[number]) =>
    field in changes && vehicle[field] !== base[field]
      ? common.meanwhile(vehicle[field] ?? common.blank)
      : undefined;
  const isKept = vehicle.storagePlace !== null && vehicle.status !== 'provisional';
  const fields = asked.filter(
    (field) => !(isKept && (field === 'custodian' || field === 'storagePlace')),
  );
  return (
    <Form
      onSubmit={() =>
        save.run({ body: { ...changes, ...(identifiers && { identifiers }) }, read: version })
      }
    >
      <p className="quiet">{words.completeWhat}</p>
      <ProblemNote error={save.error} />
      {vehicle.status === 'provisional' && (
        <ChoiceField
          label={registration.part}
          value={part ?? undefined}
          choices={partNames}
          none={registration.whole}
          wrong={wrong('part')}
          onChange={choose}
        />
      )}
      {numbers && (
        <OtherNumbers part={part ?? undefined} said={numbers} onChange={setNumbers} wrong={wrong} />
      )}
      {fields.map((field) => (
        <TextField
          key={field}
          label={words[field]}
          name={field}
          value={changes[field] ?? vehicle[field] ?? ''}
          wrong={wrong(field) ?? meanwhile(field)}
          onChange={(value) => change({ [field]: value })}
          {...(field === 'storagePlace' && { hint: words.storagePlaceHint })}
        />
      ))}
      <ChoiceField
        label={words.caseType}
        value={changes.caseType ?? vehicle.caseType ?? undefined}
        choices={caseTypes}
        wrong={wrong('caseType')}
        onChange={(caseType) => change({ caseType })}
      />
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        name="reason"
        value={changes.reason ?? ''}
        wrong={wrong('reason')}
        onChange={(reason) => change({ reason })}
      />
      <SubmitButton label={words.save} isSending={save.isPending} isPrimary={false} />
      <DoneNote words={save.isSuccess ? words.saved : undefined} />
    </Form>
  );
}
