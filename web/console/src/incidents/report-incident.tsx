import { useState } from 'react';
import type { Incident } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { ChoiceField } from '../parts/choice-field.js';
import { DoneNote } from '../parts/done-note.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { incidentKinds, incidents as words } from '../text/incidents.js';

interface Observation {
  kind: Incident['kind'];
  observed: string;
}

/** Damage, a swap, or that it is not there: by whoever sees it. */
export function ReportIncident({ vehicleId: id }: { vehicleId: string }) {
  const [kind, setKind] = useState<Incident['kind']>('damage');
  const [observed, setObserved] = useState('');
  const report = useAct({
    send: (body: Observation, key) =>
      answered(
        api.POST('/api/v1/recovered-vehicles/{id}/custody/incidents', {
          params: { path: { id } },
          headers: { 'idempotency-key': key },
          body,
        }),
      ),
    renews: [['incidents'], ['vehicle', id]],
    onDone: () => setObserved(''),
  });
  return (
    <details>
      <summary>{words.report}</summary>
      <Form onSubmit={() => report.run({ kind, observed: observed.trim() })}>
        <ProblemNote error={report.error} />
        <ChoiceField
          label={words.kind}
          value={kind}
          choices={incidentKinds}
          onChange={(chosen) => chosen && setKind(chosen)}
        />
        <TextField
          label={words.observed}
          hint={words.observedHint}
          name="observed"
          value={observed}
          onChange={setObserved}
          required
        />
        <SubmitButton label={words.report} isSending={report.isPending} isPrimary={false} />
        <DoneNote words={report.isSuccess ? words.reported : undefined} />
      </Form>
    </details>
  );
}
