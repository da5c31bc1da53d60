import { useState } from 'react';
import { useLocation } from 'wouter';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { events as words } from '../text/events.js';
import { wrongIn } from '../text/problems.js';
import { eventsKey } from './use-event.js';

const empty = {
  name: '',
  venue: '',
  address: '',
  phone: '',
  day: '',
  from: '09:00',
  until: '12:00',
  desks: '2',
  minutesEach: '10',
  bayPrefix: '',
};
type Plan = typeof empty;

/** A day, a place and its desks; the times that owners are told follow from them. */
export function PlanForm() {
  const [plan, setPlan] = useState(empty);
  const [, navigate] = useLocation();
  const send = useAct({
    send: ({ desks, minutesEach, address, phone, bayPrefix, ...rest }: Plan, key) =>
      answered(
        api.POST('/api/v1/return-events', {
          headers: { 'idempotency-key': key },
          body: {
            ...rest,
            desks: Number(desks),
            minutesEach: Number(minutesEach),
            ...(address && { address }),
            ...(phone && { phone }),
            ...(bayPrefix && { bayPrefix }),
          },
        }),
      ),
    renews: [eventsKey],
    onDone: ({ id }) => navigate(`/events/${id}`),
  });
  const field = (name: keyof Plan) => ({
    name,
    label: words[name],
    value: plan[name],
    wrong: wrongIn(send.error, name),
    onChange: (value: string) => setPlan((before) => ({ ...before, [name]: value })),
  });
  return (
    <details className="panel">
      <summary>{words.plan}</summary>
      <Form onSubmit={() => send.run(plan)}>
        <ProblemNote error={send.error} />
        <div className="haul">
          <TextField {...field('name')} required maxLength={200} />
          <TextField {...field('day')} type="date" required />
          <TextField {...field('from')} type="time" required />
          <TextField {...field('until')} type="time" required />
          <TextField {...field('venue')} required maxLength={200} />
          <TextField {...field('desks')} type="number" required max="200" />
          <TextField {...field('minutesEach')} type="number" required max="240" />
        </div>
        <TextField {...field('address')} hint={words.addressHint} maxLength={200} />
        <TextField {...field('phone')} hint={words.phoneHint} maxLength={40} />
        <TextField {...field('bayPrefix')} hint={words.bayPrefixHint} maxLength={10} />
        <SubmitButton label={words.planDo} isSending={send.isPending} />
      </Form>
    </details>
  );
}
