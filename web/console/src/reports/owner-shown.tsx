import { Button } from 'antd';
import { useState } from 'react';
import type { Report } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { Dialog } from '../parts/dialog.js';
import { Facts } from '../parts/facts.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { common } from '../text/common.js';
import { reports as words } from '../text/reports.js';

/** Whose it is, masked; in plain for a purpose, which is recorded first (rule 30). */
export function OwnerShown({ report: { id, owner } }: { report: Report }) {
  const who = useWhoAmI();
  const [isAsked, setAsked] = useState(false);
  const [note, setNote] = useState('');
  const show = useAct({
    send: (why: string) =>
      answered(
        api.POST('/api/v1/theft-reports/{id}/owner', {
          params: { path: { id } },
          body: {
            purpose: 'contact-person',
            note: why,
            fields: ['name', 'phone', 'secondPhone', 'idNumber'],
          },
        }),
      ),
    renews: [],
    onDone: () => setAsked(false),
  });
  const shown = { ...owner, ...show.data };
  return (
    <section className="panel stack">
      <h2>{words.person}</h2>
      <Facts
        items={[
          [words.name, shown.name],
          [words.phone, shown.phone],
          [words.secondPhone, shown.secondPhone],
          [words.idNumber, shown.idNumber],
        ]}
      />
      {may.unmaskOwners(who) && !show.data && (
        <div>
          <Button onClick={() => setAsked(true)}>{words.show}</Button>
        </div>
      )}
      {isAsked && (
        <Dialog title={words.show} onClose={() => setAsked(false)}>
          <Form onSubmit={() => show.run(note.trim())}>
            <p>{words.shown}</p>
            <ProblemNote error={show.error} />
            <TextField
              label={words.note}
              hint={words.noteHint}
              name="note"
              value={note}
              onChange={setNote}
              required
            />
            <span className="acts">
              <SubmitButton label={words.show} isSending={show.isPending} />
              <Button onClick={() => setAsked(false)}>{common.cancel}</Button>
            </span>
          </Form>
        </Dialog>
      )}
    </section>
  );
}
