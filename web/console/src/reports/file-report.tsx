import { useState } from 'react';
import type { Report } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { CardReader } from '../parts/card-reader.js';
import { ChoiceField } from '../parts/choice-field.js';
import { Form } from '../parts/form.js';
import { Page } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { wrongIn } from '../text/problems.js';
import { filing as words } from '../text/reports.js';
import { vehicleTypes } from '../text/vehicles.js';
import { FiledNote } from './filed-note.js';
import { newReport, nothingSaid, type SaidOfTheft } from './new-report.js';

type Text = Exclude<keyof SaidOfTheft, 'vehicleType' | 'insurerPaid'>;

/** At the desk, on a victim's behalf: it counts as accepted, and what looks like it is named at once. */
export default function FileReport() {
  const [said, setSaid] = useState(nothingSaid);
  const file = useAct({
    send: (body: ReturnType<typeof newReport>, key) =>
      answered(api.POST('/api/v1/theft-reports', { headers: { 'idempotency-key': key }, body })),
    renews: [['reports'], ['doubles']],
    onDone: () => setSaid(nothingSaid),
  });
  const text = (field: Text, extra: object = {}) => (
    <TextField
      key={field}
      label={words[field]}
      name={field}
      value={said[field]}
      wrong={wrongIn(file.error, field) ?? wrongIn(file.error, `owner.${field}`)}
      onChange={(value) => setSaid((it) => ({ ...it, [field]: value }))}
      {...extra}
    />
  );
  return (
    <Page title={words.title} beside={<span className="quiet">{words.what}</span>}>
      {file.data && <FiledNote filed={file.data} />}
      <Form onSubmit={() => file.run(newReport(said))}>
        <section className="panel stack">
          <h2>{words.which}</h2>
          <div className="haul">
            <ChoiceField<Report['vehicleType']>
              label={words.vehicleType}
              value={said.vehicleType}
              choices={vehicleTypes}
              onChange={(vehicleType) => vehicleType && setSaid((it) => ({ ...it, vehicleType }))}
            />
            {text('frame', { hint: words.frameHint, className: 'digits' })}
            {(['motor', 'battery', 'plate', 'brand', 'model', 'colour', 'marks'] as const).map(
              (it) => text(it),
            )}
          </div>
        </section>
        <section className="panel stack">
          <h2>{words.when}</h2>
          <div className="haul">
            {text('stolenFrom', { type: 'datetime-local', required: true })}
            {text('stolenUntil', { type: 'datetime-local', required: true })}
            {text('place', { required: true })}
            {text('incidentNumber', { maxLength: 100 })}
          </div>
        </section>
        <section className="panel stack">
          <h2>{words.who}</h2>
          <CardReader
            key={file.data?.id}
            onRead={({ number: idNumber, name }) =>
              setSaid((it) => ({ ...it, idNumber, ...(name && { name }) }))
            }
          />
          <div className="haul">
            {text('name', { required: true, maxLength: 100 })}
            {text('phone', { required: true, inputMode: 'numeric', maxLength: 20 })}
            {text('idNumber', { hint: words.idNumberHint, maxLength: 18 })}
          </div>
          <label className="check">
            <input
              type="checkbox"
              name="insurerPaid"
              checked={said.insurerPaid}
              onChange={(event) => setSaid((it) => ({ ...it, insurerPaid: event.target.checked }))}
            />
            {words.insurer}
          </label>
          <ProblemNote error={file.error} />
          <SubmitButton label={words.save} isSending={file.isPending} />
        </section>
      </Form>
    </Page>
  );
}
