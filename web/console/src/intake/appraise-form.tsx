import { Input } from 'antd';
import { useState } from 'react';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { DoneNote } from '../parts/done-note.js';
import { Field } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { intake as words } from '../text/intake.js';
import { batchKey } from './batch-page.js';
import { readValues } from './read-values.js';

/** The appraiser's list, pasted as it is (rule 5). */
export function AppraiseForm({ id }: { id: string }) {
  const [said, setSaid] = useState('');
  const [appraisedOn, setAppraisedOn] = useState('');
  const [appraiser, setAppraiser] = useState('');
  const { values, badLines } = readValues(said);
  const appraise = useAct({
    send: (body: { values: typeof values; appraisedOn: string; appraiser: string }) =>
      answered(
        api.POST('/api/v1/intake-batches/{id}/appraisals', { params: { path: { id } }, body }),
      ),
    renews: [batchKey(id), ['vehicles']],
    onDone: () => setSaid(''),
  });
  const done = appraise.data?.vehicles.filter((it) => !it.code).length;
  return (
    <details className="panel">
      <summary>{words.appraise}</summary>
      <Form
        onSubmit={() => {
          if (badLines.length === 0 && values.length > 0)
            appraise.run({ values, appraisedOn, appraiser });
        }}
      >
        <ProblemNote error={appraise.error} />
        <Field
          label={words.values}
          hint={words.appraiseWhat}
          wrong={badLines.length > 0 ? words.badLines(badLines.join('、')) : undefined}
        >
          {(described) => (
            <Input.TextArea
              {...described}
              name="values"
              rows={5}
              required
              value={said}
              onChange={(event) => setSaid(event.target.value)}
            />
          )}
        </Field>
        <TextField
          label={words.appraisedOn}
          name="appraisedOn"
          type="date"
          value={appraisedOn}
          onChange={setAppraisedOn}
          required
        />
        <TextField
          label={words.appraiser}
          name="appraiser"
          value={appraiser}
          onChange={setAppraiser}
          required
        />
        <SubmitButton label={words.appraiseDo} isSending={appraise.isPending} isPrimary={false} />
        <DoneNote words={done === undefined ? undefined : words.appraised(done)} />
      </Form>
    </details>
  );
}
