import { useState } from 'react';
import { WhatIsTold } from '../announcements/what-is-told.js';
import type { ReturnEvent } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { DoneNote } from '../parts/done-note.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { oneEvent as words } from '../text/events.js';
import { instantOfField, momentWords } from '../text/moments.js';
import { renewedByEvents } from './use-event.js';
import { visitOfEvent } from './visit-of-event.js';

/** Everyone who has a time and has not been told of it is told: what they will read is shown first. */
export function Invite({ event }: { event: ReturnEvent }) {
  const { id, counts } = event;
  const [at, setAt] = useState('');
  const [done, setDone] = useState<string>();
  const invite = useAct({
    send: (when: string) =>
      answered(
        api.POST('/api/v1/return-events/{id}/invite', {
          params: { path: { id } },
          body: when ? { at: instantOfField(when) } : {},
        }),
      ),
    renews: renewedByEvents,
    onDone: ({ owners, dueAt, batch }) => {
      // Pressed once more, there is nobody left to invite: what was said before still holds.
      if (owners === 0) return;
      setDone(batch ? words.invited(owners) : words.inviteLater(owners, momentWords(dueAt)));
    },
  });
  return (
    <details>
      <summary>{words.invite}</summary>
      <p>{words.inviteWhat(counts.assigned)}</p>
      {counts.assigned > 0 && (
        <Form onSubmit={() => invite.run(at)}>
          <WhatIsTold kind="event-invitation" visit={visitOfEvent(event)} />
          <TextField
            label={words.inviteAt}
            hint={words.inviteAtHint}
            name="at"
            type="datetime-local"
            value={at}
            onChange={setAt}
          />
          <SubmitButton label={words.inviteDo(counts.assigned)} isSending={invite.isPending} />
        </Form>
      )}
      <ProblemNote error={invite.error} />
      <DoneNote words={done} />
    </details>
  );
}
