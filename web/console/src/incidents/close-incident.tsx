import { useState } from 'react';
import type { Incident } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { incidents as words } from '../text/incidents.js';

interface CloseIncidentProps {
  incident: Incident;
  how: 'found' | 'explain';
}

const said = {
  found: { summary: words.find, what: words.findWhat, field: words.where },
  explain: { summary: words.explain, what: words.explainWhat, field: words.explanation },
};

/** How an incident ends: found again, or explained by a commander. */
export function CloseIncident({ incident: { id, vehicle }, how }: CloseIncidentProps) {
  const [explanation, setExplanation] = useState('');
  const close = useAct({
    send: (body: { explanation: string }) => {
      const sent = { params: { path: { id } }, body };
      return answered(
        how === 'found'
          ? api.POST('/api/v1/custody/incidents/{id}/found', sent)
          : api.POST('/api/v1/custody/incidents/{id}/explain', sent),
      );
    },
    renews: [['incidents'], ['vehicle', vehicle.id]],
  });
  const { summary, what, field } = said[how];
  return (
    <details>
      <summary>{summary}</summary>
      <Form onSubmit={() => close.run({ explanation: explanation.trim() })}>
        <p className="quiet">{what}</p>
        <ProblemNote error={close.error} />
        <TextField
          label={field}
          name="explanation"
          value={explanation}
          onChange={setExplanation}
          required
        />
        <SubmitButton label={words.close} isSending={close.isPending} isPrimary={false} />
      </Form>
    </details>
  );
}
