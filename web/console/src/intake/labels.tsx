import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { intake as words } from '../text/intake.js';
import { momentWords } from '../text/moments.js';

/** Labels printed before a night, and those printed earlier. */
export function Labels() {
  const who = useWhoAmI();
  const [count, setCount] = useState('14');
  const sheets = useQuery({
    queryKey: ['label-sheets'],
    queryFn: () => answered(api.GET('/api/v1/label-sheets', { params: { query: { limit: 20 } } })),
  });
  const issue = useAct({
    send: (wanted: number, key) =>
      answered(
        api.POST('/api/v1/label-sheets', {
          headers: { 'idempotency-key': key },
          body: { count: wanted },
        }),
      ),
    renews: [['label-sheets']],
  });
  return (
    <section className="panel">
      <h2>{words.labels}</h2>
      <p>{words.labelsWhat}</p>
      {may.completeVehicles(who) && (
        <Form onSubmit={() => issue.run(Number(count))}>
          <ProblemNote error={issue.error} />
          <TextField
            label={words.labelCount}
            name="count"
            type="number"
            inputMode="numeric"
            value={count}
            onChange={setCount}
            max="280"
            required
          />
          <SubmitButton label={words.issue} isSending={issue.isPending} isPrimary={false} />
        </Form>
      )}
      <ProblemNote error={sheets.error} onRetry={() => void sheets.refetch()} />
      {sheets.data && sheets.data.items.length > 0 && (
        <>
          <h3>{words.sheets}</h3>
          <ul className="lines">
            {sheets.data.items.map((it) => (
              <li key={it.id}>
                <span className="digits">{words.sheetOf(it.first, it.last)}</span>{' '}
                <span className="quiet">
                  {words.used(it.used, it.count)} · {momentWords(it.issuedAt)} · {it.issuedBy}
                </span>{' '}
                <a href={`/api/v1/label-sheets/${it.id}/labels.pdf`} download>
                  {words.download}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
