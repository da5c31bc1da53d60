import { useState } from 'react';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { wrongIn } from '../text/problems.js';
import { reports as words } from '../text/reports.js';

/** A web filing becomes a report with the number the police give it. */
export function AcceptLead({ id }: { id: string }) {
  const [incidentNumber, setIncidentNumber] = useState('');
  const accept = useAct({
    send: (body: { incidentNumber: string }) =>
      answered(api.POST('/api/v1/theft-reports/{id}/accept', { params: { path: { id } }, body })),
    renews: [['report', id], ['reports']],
  });
  return (
    <section className="panel stack">
      <h2>{words.accept}</h2>
      <Form onSubmit={() => accept.run({ incidentNumber: incidentNumber.trim() })}>
        <ProblemNote error={accept.error} />
        <TextField
          label={words.incidentNumber}
          name="incidentNumber"
          value={incidentNumber}
          onChange={setIncidentNumber}
          wrong={wrongIn(accept.error, 'incidentNumber')}
          maxLength={100}
          required
        />
        <SubmitButton label={words.acceptDo} isSending={accept.isPending} />
      </Form>
    </section>
  );
}
