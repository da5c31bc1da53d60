import { useState } from 'react';
import { answered, api } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { useAct } from '../parts/act.js';
import { DoneNote } from '../parts/done-note.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { cases as words } from '../text/cases.js';
import { caseKey } from './case-key.js';

/** A vehicle that was registered without the case's number belongs to it, by what hangs on it. */
export function LinkForm({ id }: { id: string }) {
  const [label, setLabel] = useState('');
  const link = useAct({
    send: async (said: string) => {
      const { items } = await answered(
        api.GET('/api/v1/recovered-vehicles', { params: { query: { label: said, limit: 1 } } }),
      );
      if (!items[0]) throw new Problem(404, 'label-unknown');
      return answered(
        api.POST('/api/v1/cases/{id}/vehicles', {
          params: { path: { id } },
          body: { vehicleId: items[0].id },
        }),
      );
    },
    renews: [caseKey(id)],
    onDone: () => setLabel(''),
  });
  return (
    <details>
      <summary>{words.link}</summary>
      <Form onSubmit={() => link.run(label.trim())}>
        <ProblemNote error={link.error} />
        <TextField
          label={words.label}
          hint={words.labelHint}
          name="label"
          value={label}
          onChange={setLabel}
          maxLength={60}
          required
        />
        <SubmitButton label={words.link} isSending={link.isPending} isPrimary={false} />
        <DoneNote words={link.isSuccess ? words.linked : undefined} />
      </Form>
    </details>
  );
}
