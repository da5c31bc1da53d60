import { useState } from 'react';
import { WhatIsTold } from '../announcements/what-is-told.js';
import type { ReturnEvent } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { oneEvent as words } from '../text/events.js';
import { renewedByEvents } from './use-event.js';
import { toldOf, visitOfEvent } from './visit-of-event.js';

interface CancelEventProps {
  event: ReturnEvent;
  /** how many are told of it */
  onDone: (told: number) => void;
}

/** An event falls through; whoever was invited is told, and what they will read is shown first. */
export function CancelEvent({ event, onDone }: CancelEventProps) {
  const { id } = event;
  const [reason, setReason] = useState('');
  const cancel = useAct({
    send: (why: string) =>
      answered(
        api.POST('/api/v1/return-events/{id}/cancel', {
          params: { path: { id } },
          body: { reason: why },
        }),
      ),
    renews: renewedByEvents,
    onDone: ({ told }) => onDone(told),
  });
  const told = toldOf(event);
  return (
    <details>
      <summary>{words.cancel}</summary>
      <Form onSubmit={() => cancel.run(reason)}>
        <p>{words.cancelWhat(told)}</p>
        {told > 0 && <WhatIsTold kind="event-cancelled" visit={visitOfEvent(event)} />}
        <TextField
          label={words.cancelReason}
          name="reason"
          value={reason}
          onChange={setReason}
          required
        />
        <ProblemNote error={cancel.error} />
        <SubmitButton label={words.cancelDo} isSending={cancel.isPending} isPrimary={false} />
      </Form>
    </details>
  );
}
