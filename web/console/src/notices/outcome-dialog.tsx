import { Button } from 'antd';
import { useState } from 'react';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { Dialog } from '../parts/dialog.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { common } from '../text/common.js';
import { calls as words, outcomes, type Outcome } from '../text/notices.js';
import { callsKey } from './use-calls.js';

interface OutcomeDialogProps {
  id: string;
  outcome: Outcome;
  onDone: () => void;
  onClose: () => void;
}

/** What the outcome does, before it does it: Enter says yes, Escape says no. */
export function OutcomeDialog({ id, outcome, onDone, onClose }: OutcomeDialogProps) {
  const [note, setNote] = useState('');
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const { words: title, what } = outcomes.find((it) => it.outcome === outcome)!;
  const isAgent = outcome === 'agent';
  const record = useAct({
    send: () =>
      answered(
        api.POST('/api/v1/call-list/{id}/outcome', {
          params: { path: { id } },
          body: { outcome, ...(note && { note }), ...(isAgent && { agent: { name, phone } }) },
        }),
      ),
    renews: [callsKey, ['notices']],
    onDone,
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <Form onSubmit={() => record.run({})}>
        <p>{what}</p>
        {isAgent && (
          <>
            <TextField
              label={words.agentName}
              name="agentName"
              value={name}
              onChange={setName}
              maxLength={60}
              required
            />
            <TextField
              label={words.agentPhone}
              name="agentPhone"
              value={phone}
              onChange={setPhone}
              maxLength={20}
              required
            />
          </>
        )}
        <TextField label={words.note} name="note" value={note} onChange={setNote} />
        <ProblemNote error={record.error} />
        <div className="acts">
          <SubmitButton label={words.save} isSending={record.isPending} />
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
