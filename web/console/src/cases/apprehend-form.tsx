import { useState } from 'react';
import type { CaseLine } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { ChoiceField } from '../parts/choice-field.js';
import { DoneNote } from '../parts/done-note.js';
import { CardReader } from '../parts/card-reader.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { caseKindNames, cases as words } from '../text/cases.js';
import { today } from '../text/moments.js';
import { wrongIn } from '../text/problems.js';
import { caseKey } from './case-key.js';

interface Apprehension {
  person: { name: string; idNumber?: string };
  apprehendedOn: string;
  measure: CaseLine['kind'];
}

/** Somebody is apprehended in this case; counts once. */
export function ApprehendForm({ id }: { id: string }) {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [idNumber, setIdNumber] = useState('');
  const [apprehendedOn, setApprehendedOn] = useState(today());
  const [measure, setMeasure] = useState<CaseLine['kind']>('criminal');
  const apprehend = useAct({
    send: (body: Apprehension, key) =>
      answered(
        api.POST('/api/v1/cases/{id}/suspects', {
          params: { path: { id } },
          headers: { 'idempotency-key': key },
          body,
        }),
      ),
    renews: [caseKey(id), ['cases']],
    onDone: () => {
      setName('');
      setIdNumber('');
    },
  });
  const wrong = (field: string) => wrongIn(apprehend.error, field);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.apprehend}</summary>
      <Form
        onSubmit={() =>
          apprehend.run({
            person: { name: name.trim(), ...(idNumber.trim() && { idNumber: idNumber.trim() }) },
            apprehendedOn,
            measure,
          })
        }
      >
        <ProblemNote error={apprehend.error} />
        {isOpen && (
          <CardReader
            key={apprehend.data?.id}
            onRead={(card) => {
              setIdNumber(card.number);
              if (card.name) setName(card.name);
            }}
          />
        )}
        <TextField
          label={words.person}
          name="name"
          value={name}
          onChange={setName}
          maxLength={100}
          required
        />
        <TextField
          label={words.idNumber}
          hint={words.idNumberHint}
          name="idNumber"
          value={idNumber}
          onChange={setIdNumber}
          wrong={wrong('person.idNumber')}
          maxLength={18}
        />
        <TextField
          label={words.apprehendedOn}
          name="apprehendedOn"
          type="date"
          max={today()}
          value={apprehendedOn}
          onChange={setApprehendedOn}
          wrong={wrong('apprehendedOn')}
          required
        />
        <ChoiceField
          label={words.measure}
          value={measure}
          choices={caseKindNames}
          onChange={(chosen) => chosen && setMeasure(chosen)}
        />
        <SubmitButton label={words.apprehend} isSending={apprehend.isPending} />
        <DoneNote words={apprehend.isSuccess ? words.apprehended : undefined} />
      </Form>
    </details>
  );
}
