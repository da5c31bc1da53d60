import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { answered, api } from '../api/client.js';
import { downloadFor } from '../api/download.js';
import { useAct } from '../parts/act.js';
import { Asked } from '../parts/asked.js';
import { DoneNote } from '../parts/done-note.js';
import { Form } from '../parts/form.js';
import { Page } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { momentWords } from '../text/moments.js';
import { letters as words } from '../text/notices.js';
import { NoticePlaces } from './notice-places.js';

const purpose = 'contact-person';
const lettersOf = (id: string) => `/api/v1/letter-lists/${id}/letters.pdf`;

/** Letters that wait to be printed, and those that were. */
export default function Letters() {
  const mayPost = may.reachOwners(useWhoAmI());
  const lists = useQuery({
    queryKey: ['letters'],
    queryFn: () => answered(api.GET('/api/v1/letter-lists', { params: { query: { limit: 50 } } })),
  });
  const [note, setNote] = useState(words.usualNote);
  const print = useAct({
    send: async (body: { purpose: typeof purpose; note: string }, key) => {
      const made = await answered(
        api.POST('/api/v1/letter-lists', {
          body,
          headers: { 'idempotency-key': key },
        }),
      );
      await downloadFor(body, lettersOf(made.id), 'letters');
      return made;
    },
    renews: [['letters'], ['notices']],
  });
  const again = useAct({
    send: (id: string) => downloadFor({ purpose, note }, lettersOf(id), 'letters'),
    renews: [],
  });
  const { due = 0, items = [] } = lists.data ?? {};
  return (
    <Page title={words.title} beside={<span className="quiet">{words.what}</span>}>
      <NoticePlaces />
      <Asked query={lists} />
      <section className="panel">
        <h2>{due > 0 ? words.due(due) : words.none}</h2>
        {!mayPost && <p className="quiet">{words.mayNot}</p>}
        {mayPost && (due > 0 || items.length > 0) && (
          <Form onSubmit={() => print.run({ purpose, note })}>
            <p className="quiet">{words.why}</p>
            <TextField label={words.note} name="note" value={note} onChange={setNote} required />
            <ProblemNote error={print.error ?? again.error} />
            <DoneNote words={print.data && words.done(print.data.letters)} />
            {due > 0 && <SubmitButton label={words.print} isSending={print.isPending} />}
          </Form>
        )}
      </section>
      {items.length > 0 && (
        <section className="panel">
          <h2>{words.lists}</h2>
          <ul className="lines">
            {items.map((it) => (
              <li key={it.id}>
                {words.list(it.letters, it.cameBack)}{' '}
                <span className="quiet">{words.by(it.issuedBy, momentWords(it.issuedAt))}</span>{' '}
                {mayPost && <Button onClick={() => again.run(it.id)}>{words.printAgain}</Button>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
