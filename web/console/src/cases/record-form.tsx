import { Select } from 'antd';
import { useState } from 'react';
import type { CaseLine } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { ChoiceField } from '../parts/choice-field.js';
import { DoneNote } from '../parts/done-note.js';
import { Field } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { useUnits } from '../parts/use-units.js';
import { useWhoAmI } from '../session/use-session.js';
import { caseKindNames, cases as words } from '../text/cases.js';
import { today } from '../text/moments.js';
import { wrongIn } from '../text/problems.js';

/** A case is solved: it counts once, for each unit that shares it. */
export function RecordForm() {
  const { unit: own } = useWhoAmI();
  const { units } = useUnits();
  const [caseNumber, setCaseNumber] = useState('');
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<CaseLine['kind']>('criminal');
  const [solvedOn, setSolvedOn] = useState(today());
  const [creditedUnits, setCreditedUnits] = useState<string[]>([]);
  const record = useAct({
    send: (
      body: {
        caseNumber: string;
        title?: string;
        kind: CaseLine['kind'];
        solvedOn: string;
        creditedUnits: string[];
      },
      key,
    ) => answered(api.POST('/api/v1/cases', { headers: { 'idempotency-key': key }, body })),
    renews: [['cases']],
    onDone: () => {
      setCaseNumber('');
      setTitle('');
    },
  });
  const wrong = (field: string) => wrongIn(record.error, field);
  const done = record.data && words.recorded(record.data.caseNumber, record.data.vehicleIds.length);
  return (
    <details className="panel">
      <summary>{words.record}</summary>
      <Form
        onSubmit={() =>
          record.run({
            caseNumber: caseNumber.trim(),
            kind,
            solvedOn,
            creditedUnits,
            ...(title.trim() && { title: title.trim() }),
          })
        }
      >
        <ProblemNote error={record.error} />
        <TextField
          label={words.caseNumber}
          hint={words.caseNumberHint}
          name="caseNumber"
          value={caseNumber}
          onChange={setCaseNumber}
          wrong={wrong('caseNumber')}
          maxLength={100}
          required
        />
        <TextField
          label={words.name}
          hint={words.nameHint}
          name="title"
          value={title}
          onChange={setTitle}
        />
        <ChoiceField
          label={words.kind}
          value={kind}
          choices={caseKindNames}
          onChange={(chosen) => chosen && setKind(chosen)}
        />
        <TextField
          label={words.solvedOn}
          name="solvedOn"
          type="date"
          max={today()}
          value={solvedOn}
          onChange={setSolvedOn}
          wrong={wrong('solvedOn')}
          required
        />
        <Field label={words.shared} hint={words.sharedHint}>
          {(described) => (
            <Select
              {...described}
              mode="multiple"
              optionFilterProp="label"
              value={creditedUnits}
              options={units
                .filter(({ code }) => code !== own.code)
                .map(({ code, name }) => ({ value: code, label: name }))}
              onChange={(chosen: string[]) => setCreditedUnits(chosen)}
            />
          )}
        </Field>
        <SubmitButton label={words.record} isSending={record.isPending} />
        <DoneNote words={done} />
      </Form>
    </details>
  );
}
