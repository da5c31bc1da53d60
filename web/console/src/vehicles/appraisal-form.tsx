import { useState } from 'react';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { DoneNote } from '../parts/done-note.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { vehicle as words } from '../text/vehicles.js';

const nothing = { valueYuan: '', appraisedOn: '', appraiser: '' };

/** Rule 5: value, date, by whom. */
export function AppraisalForm({ vehicleId: id }: { vehicleId: string }) {
  const [said, setSaid] = useState(nothing);
  const appraise = useAct({
    send: (body: { valueYuan: number; appraisedOn: string; appraiser: string }, key) =>
      answered(
        api.POST('/api/v1/recovered-vehicles/{id}/appraisals', {
          params: { path: { id } },
          headers: { 'idempotency-key': key },
          body,
        }),
      ),
    renews: [['vehicle', id]],
    onDone: () => setSaid(nothing),
  });
  const set = (field: keyof typeof nothing) => (value: string) =>
    setSaid((it) => ({ ...it, [field]: value }));
  return (
    <Form onSubmit={() => appraise.run({ ...said, valueYuan: Number(said.valueYuan) })}>
      <ProblemNote error={appraise.error} />
      <TextField
        label={words.value}
        name="valueYuan"
        type="number"
        inputMode="decimal"
        value={said.valueYuan}
        onChange={set('valueYuan')}
        required
      />
      <TextField
        label={words.appraisedOn}
        name="appraisedOn"
        type="date"
        value={said.appraisedOn}
        onChange={set('appraisedOn')}
        required
      />
      <TextField
        label={words.appraiser}
        name="appraiser"
        value={said.appraiser}
        onChange={set('appraiser')}
        required
      />
      <SubmitButton label={words.appraise} isSending={appraise.isPending} isPrimary={false} />
      <DoneNote words={appraise.isSuccess ? words.saved : undefined} />
    </Form>
  );
}
