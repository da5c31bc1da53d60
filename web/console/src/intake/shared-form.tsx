import { useState } from 'react';
import type { IntakeBatch } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import { useAct } from '../parts/act.js';
import { ChoiceField } from '../parts/choice-field.js';
import { DoneNote } from '../parts/done-note.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { intake as words } from '../text/intake.js';
import { partNames } from '../text/part-names.js';
import { registration } from '../text/registration.js';
import { instantOfField } from '../text/moments.js';
import { problemWords } from '../text/problems.js';
import { caseTypes, vehicleTypes } from '../text/vehicles.js';
import { batchKey } from './batch-page.js';

type Defaults = IntakeBatch['defaults'];

const texts = [
  'place',
  'storagePlace',
  'secondOfficer',
  'custodian',
  'handlingOfficer',
  'caseNumber',
  'source',
] as const;
const officers = new Set<string>(['secondOfficer', 'custodian', 'handlingOfficer']);

/** What all vehicles of a haul have in common. Only what was changed is sent, with the version that was read. */
export function SharedForm({ batch }: { batch: IntakeBatch }) {
  const { id, version, defaults } = batch;
  const [changes, setChanges] = useState<Defaults>({});
  const save = useAct({
    send: ({ body, read }: { body: Defaults; read: number }) =>
      answered(
        api.PATCH('/api/v1/intake-batches/{id}', {
          params: { path: { id } },
          headers: { 'if-match': `"${read}"` },
          body: { defaults: body },
        }),
      ),
    renews: [batchKey(id)],
    onDone: () => setChanges({}),
  });
  const problem = save.error ? asProblem(save.error) : undefined;
  const wrong = (field: string) =>
    problem?.details.field?.endsWith(field) ? problemWords(problem) : undefined;
  const set = (said: Defaults) => setChanges((it) => ({ ...it, ...said }));
  return (
    <details className="panel" open={batch.vehicles === 0}>
      <summary>{words.shared}</summary>
      <Form onSubmit={() => save.run({ body: changes, read: version })}>
        <p className="quiet">{words.sharedWhat}</p>
        <ProblemNote error={save.error} />
        <div className="haul">
          <ChoiceField
            label={words.vehicleType}
            value={changes.vehicleType ?? defaults.vehicleType}
            choices={vehicleTypes}
            onChange={(vehicleType) => vehicleType && set({ vehicleType })}
          />
          <ChoiceField
            label={registration.part}
            value={(changes.part === undefined ? defaults.part : changes.part) ?? undefined}
            choices={partNames}
            none={registration.whole}
            onChange={(part) => set({ part: part ?? null })}
          />
          <TextField
            label={words.recoveredAt}
            name="recoveredAt"
            type="datetime-local"
            value={fieldOf(changes.recoveredAt ?? defaults.recoveredAt)}
            wrong={wrong('recoveredAt')}
            onChange={(said) => said && set({ recoveredAt: instantOfField(said) })}
          />
          {texts.map((field) => (
            <TextField
              key={field}
              label={words[field]}
              name={field}
              value={changes[field] ?? defaults[field] ?? ''}
              wrong={wrong(field)}
              onChange={(value) => set({ [field]: value })}
              {...(officers.has(field) && { hint: words.officerHint })}
            />
          ))}
          <ChoiceField
            label={words.caseType}
            value={changes.caseType ?? defaults.caseType}
            choices={caseTypes}
            onChange={(caseType) => caseType && set({ caseType })}
          />
        </div>
        <SubmitButton label={words.saveShared} isSending={save.isPending} isPrimary={false} />
        <DoneNote words={save.isSuccess ? words.saved : undefined} />
      </Form>
    </details>
  );
}

/** An instant as a `datetime-local` field has it, in Asia/Shanghai. */
function fieldOf(instant: string | undefined): string {
  if (!instant) return '';
  const shifted = new Date(new Date(instant).getTime() + 8 * 3_600_000);
  return shifted.toISOString().slice(0, 16);
}
