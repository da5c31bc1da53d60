import { Button } from 'antd';
import { useState } from 'react';
import type { Contact, Moved } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { ChoiceField } from '../parts/choice-field.js';
import { Dialog } from '../parts/dialog.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { common } from '../text/common.js';
import { handOutcomes, outreach as words, type HandOutcome } from '../text/outreach.js';
import { outreachKey } from './outreach-key.js';

interface AttemptDialogProps {
  contact: Contact;
  onDone: (moved: Moved) => void;
  onClose: () => void;
}

/** What came of asking the register or of going there; every attempt is kept (rule 19). */
export function AttemptDialog({ contact, onDone, onClose }: AttemptDialogProps) {
  const { id } = contact;
  const step = contact.next?.step === 'plate-register' ? 'plate-register' : 'visit';
  const [outcome, setOutcome] = useState<HandOutcome>();
  const [phone, setPhone] = useState('');
  const [note, setNote] = useState('');
  const record = useAct({
    send: (body: { outcome: HandOutcome; phone?: string; note?: string }) =>
      answered(api.POST('/api/v1/contacts/{id}/attempts', { params: { path: { id } }, body })),
    renews: [outreachKey, ['calls'], ['notices']],
    onDone,
  });
  const isFound = outcome === 'found';
  return (
    <Dialog title={words.logFor(contact.reference)} onClose={onClose}>
      <Form
        onSubmit={() =>
          outcome && record.run({ outcome, ...(isFound && { phone }), ...(note && { note }) })
        }
      >
        <p>{words.how[step]}</p>
        {step === 'visit' && <Address id={id} />}
        <ChoiceField
          label={words.outcome}
          value={outcome}
          choices={handOutcomes[step]}
          none={words.notSaid}
          onChange={setOutcome}
        />
        {isFound && (
          <TextField
            label={words.phone}
            name="phone"
            value={phone}
            onChange={setPhone}
            maxLength={20}
            required
          />
        )}
        <TextField label={words.note} name="note" value={note} onChange={setNote} />
        <ProblemNote error={record.error} />
        <div className="acts">
          {outcome && <SubmitButton label={words.save} isSending={record.isPending} />}
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

/** Rule 30: where to go, for a purpose that is recorded first. */
function Address({ id }: { id: string }) {
  const show = useAct({
    send: () =>
      answered(
        api.POST('/api/v1/call-list/{id}/person', {
          params: { path: { id } },
          body: {
            purpose: 'contact-person',
            note: words.purposeNote,
            fields: ['name', 'address'],
          },
        }),
      ),
    renews: [],
  });
  return (
    <>
      <ProblemNote error={show.error} />
      {show.data ? (
        <p role="status">
          {show.data.name} {show.data.address ?? words.noAddress}
        </p>
      ) : (
        <p>
          <Button onClick={() => show.run({})} aria-disabled={show.isPending}>
            {words.showAddress}
          </Button>{' '}
          <span className="quiet">{words.whyShown}</span>
        </p>
      )}
    </>
  );
}
