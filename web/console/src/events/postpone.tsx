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
import { renewedByEvents } from './use-event.js';
import { toldOf, visitOfEvent } from './visit-of-event.js';

/** Puts an event off; whoever was invited is told, and what they will read is shown first. */
export function Postpone({ event }: { event: ReturnEvent }) {
  const { id } = event;
  const [day, setDay] = useState('');
  const postpone = useAct({
    send: (to: string) =>
      answered(
        api.POST('/api/v1/return-events/{id}/postpone', {
          params: { path: { id } },
          body: { day: to },
        }),
      ),
    renews: renewedByEvents,
    onDone: () => setDay(''),
  });
  const told = toldOf(event);
  return (
    <details>
      <summary>{words.postpone}</summary>
      <Form onSubmit={() => postpone.run(day)}>
        <p>{words.postponeWhat(told)}</p>
        <TextField
          label={words.postponeDay}
          name="day"
          type="date"
          value={day}
          onChange={setDay}
          required
        />
        {told > 0 && day === '' && <p className="quiet">{words.seeText}</p>}
        {told > 0 && day !== '' && (
          <WhatIsTold kind="visit-moved" visit={visitOfEvent(event, day)} />
        )}
        <ProblemNote error={postpone.error} />
        <SubmitButton label={words.postponeDo} isSending={postpone.isPending} isPrimary={false} />
      </Form>
      <DoneNote words={postpone.data && words.postponed(postpone.data.told)} />
    </details>
  );
}
