import { Button } from 'antd';
import { useState } from 'react';
import type { Suspect } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { Dialog } from '../parts/dialog.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { caseKindNames, cases as words } from '../text/cases.js';
import { common } from '../text/common.js';
import { dayWords } from '../text/moments.js';

/** Somebody apprehended, masked; in plain for a purpose, which is recorded first (rule 30). */
export function SuspectLine({ suspect }: { suspect: Suspect }) {
  const who = useWhoAmI();
  const [isAsked, setAsked] = useState(false);
  const [note, setNote] = useState('');
  const show = useAct({
    send: (why: string) =>
      answered(
        api.POST('/api/v1/cases/suspects/{id}/person', {
          params: { path: { id: suspect.id } },
          body: { purpose: 'investigation', note: why, fields: ['name', 'idNumber'] },
        }),
      ),
    renews: [],
    onDone: () => setAsked(false),
  });
  const { name, idNumber } = { ...suspect.person, ...show.data };
  return (
    <li>
      <strong>{name}</strong> {idNumber && <span className="digits">{idNumber}</span>}{' '}
      <span className="quiet">
        {dayWords(suspect.apprehendedOn)} · {caseKindNames[suspect.measure]}
      </span>{' '}
      {may.unmaskSuspects(who) && !show.data && (
        <Button onClick={() => setAsked(true)}>{words.show}</Button>
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
    </li>
  );
}
