import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { IntakeBatch } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { Asked } from '../parts/asked.js';
import { Form } from '../parts/form.js';
import { More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { usePages } from '../parts/pages.js';
import { ProblemNote } from '../parts/problem-note.js';
import { State } from '../parts/state.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { batchStates, intake as words } from '../text/intake.js';
import { momentWords } from '../text/moments.js';
import { Labels } from './labels.js';

/** Which hauls are there; a new one begins here, and its labels are printed. */
export default function BatchList() {
  const who = useWhoAmI();
  const list = usePages(['batches'], (query) =>
    answered(api.GET('/api/v1/intake-batches', { params: { query } })),
  );
  const { items } = list;
  return (
    <Page title={words.title}>
      {may.registerVehicles(who) && <OpenForm />}
      <Asked query={list} />
      {list.data && items.length === 0 && (
        <Nothing title={words.empty}>{may.registerVehicles(who) && words.emptyWhat}</Nothing>
      )}
      {items.length > 0 && (
        <table className="list">
          <caption className="hidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.count}</th>
              <th scope="col" className="wide">
                {words.left}
              </th>
              <th scope="col" className="wide">
                {words.who}
              </th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((it) => (
              <Line key={it.id} it={it} />
            ))}
          </tbody>
        </table>
      )}
      <More list={list} />
      <Labels />
    </Page>
  );
}

function Line({ it }: { it: IntakeBatch }) {
  return (
    <tr>
      <th scope="row">
        <Link href={`/intake/${it.id}`}>{it.title}</Link>
        <span className="quiet block">{momentWords(it.openedAt)}</span>
      </th>
      <td className="digits">{words.vehicles(it.vehicles)}</td>
      <td className="wide digits">{it.provisional}</td>
      <td className="wide">{it.openedBy}</td>
      <td>
        <State tone={it.status === 'open' ? 'wait' : 'plain'}>{batchStates[it.status]}</State>
      </td>
    </tr>
  );
}

function OpenForm() {
  const [title, setTitle] = useState('');
  const [, navigate] = useLocation();
  const open = useAct({
    send: (said: string, key) =>
      answered(
        api.POST('/api/v1/intake-batches', {
          headers: { 'idempotency-key': key },
          body: { title: said },
        }),
      ),
    renews: [['batches']],
    onDone: ({ id }) => navigate(`/intake/${id}`),
  });
  return (
    <section className="panel">
      <p>{words.what}</p>
      <Form onSubmit={() => open.run(title.trim())}>
        <ProblemNote error={open.error} />
        <TextField
          label={words.name}
          hint={words.nameHint}
          name="title"
          value={title}
          onChange={setTitle}
          maxLength={100}
          required
        />
        <SubmitButton label={words.open} sending={words.opening} isSending={open.isPending} />
      </Form>
    </section>
  );
}
