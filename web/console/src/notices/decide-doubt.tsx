import { Button } from 'antd';
import { useState } from 'react';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { ChoiceField } from '../parts/choice-field.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { doubts as words } from '../text/doubts.js';

type Decision = keyof typeof words.decisions;

/** Whether it arrived nobody can know but the owner: call, then say so; it is never sent again by itself. */
export function DecideDoubt({ id, onDone }: { id: string; onDone: (said: string) => void }) {
  const [decision, setDecision] = useState<Decision>();
  const [note, setNote] = useState('');
  const decide = useAct({
    send: (body: { decision: Decision; note: string }) =>
      answered(api.POST('/api/v1/notices/{id}/decision', { params: { path: { id } }, body })),
    renews: [['notices'], ['announcements']],
    onDone: ({ again }) => onDone(again ? words.toldAgain(again.channel) : words.wasTold),
  });
  return (
    <section className="panel stack">
      <h2>{words.decide}</h2>
      <p>{words.how}</p>
      <Whom id={id} />
      <Form onSubmit={() => decision && decide.run({ decision, note })}>
        <ChoiceField
          label={words.decision}
          value={decision}
          choices={words.decisions}
          none={words.undecided}
          onChange={setDecision}
        />
        {decision && <p className="quiet">{words.follows[decision]}</p>}
        <TextField
          label={words.note}
          hint={words.noteHint}
          name="note"
          value={note}
          onChange={setNote}
          required
        />
        <ProblemNote error={decide.error} />
        {decision && <SubmitButton label={words.save} isSending={decide.isPending} />}
      </Form>
    </section>
  );
}

/** Rule 30: whom to call, for a purpose that is recorded first. */
function Whom({ id }: { id: string }) {
  const show = useAct({
    send: () =>
      answered(
        api.POST('/api/v1/notices/{id}/recipient', {
          params: { path: { id } },
          body: {
            purpose: 'contact-person',
            note: words.purposeNote,
            fields: ['name', 'phone', 'secondPhone'],
          },
        }),
      ),
    renews: [],
  });
  const { name, phone, secondPhone } = show.data ?? {};
  return (
    <>
      <ProblemNote error={show.error} />
      {show.data ? (
        <p role="status">
          {name} <span className="digits">{[phone, secondPhone].filter(Boolean).join('  ')}</span>
        </p>
      ) : (
        <p>
          <Button onClick={() => show.run({})} aria-disabled={show.isPending}>
            {words.show}
          </Button>{' '}
          <span className="quiet">{words.whyShown}</span>
        </p>
      )}
    </>
  );
}
