import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { answered, api, Problem, type StockTakeFinding } from '../api.js';
import { recordSettled } from '../outbox/record-settled.js';
import { uuidV7 } from '../outbox/uuid-v7.js';
import { Note, ProblemNote } from '../parts/note.js';
import { Screen } from '../parts/screen.js';
import { CameraScan } from '../scan/camera.js';
import { CardRefused } from '../scan/card-refused.js';
import { useKeys } from '../../../keys/use-keys.js';
import { useOutbox } from '../session/session.js';
import { custody as words } from '../text/yard.js';
import { Findings } from './findings.js';
import { TypedCode } from './typed-code.js';

interface Count {
  id: string;
  labels: string[];
}

/** One row, label after label; each scan is answered from what should stand there, the end by the server. */
export default function StockTakePage({ row }: { row: string }) {
  const { outbox } = useOutbox();
  const queries = useQueryClient();
  const [count, setCount] = useState<Count>({ id: uuidV7(), labels: [] });
  // A camera reads two labels in one look, before the first of them is shown.
  const latest = useRef(count);
  const show = useCallback((next: Count) => {
    latest.current = next;
    setCount(next);
  }, []);
  const expected = useQuery({
    queryKey: ['row', row],
    queryFn: () => answered(api.GET('/api/v1/custody/row', { params: { query: { place: row } } })),
    staleTime: Infinity,
  });
  useEffect(() => {
    void outbox.store
      .draft<Count>(`stock-take/${row}`)
      .then((kept) => kept && latest.current.labels.length === 0 && show(kept));
  }, [outbox, row, show]);
  const finish = useMutation({
    mutationFn: async () => {
      const body = { id: count.id, place: row, labels: count.labels };
      await outbox.add([
        { id: count.id, kind: 'stock-take', route: '/api/v1/stock-takes', body, said: row },
      ]);
      await outbox.store.dropDraft(`stock-take/${row}`);
      const { state, refusal } = await recordSettled(outbox, count.id);
      if (refusal) throw new Problem(refusal.status, refusal.code, refusal.details);
      if (state !== 'done') return undefined;
      void queries.invalidateQueries({ queryKey: ['stock-takes'] });
      return outbox.answerTo(count.id) as { findings: StockTakeFinding[] };
    },
  });
  const [isCard, setCard] = useState(false);
  const hear = (code: string) => {
    setCard(false);
    const label = code.normalize('NFKC').toUpperCase().replace(/\s/g, '');
    const { id, labels } = latest.current;
    if (finish.isSuccess || !label || labels.includes(label)) return;
    const next = { id, labels: [label, ...labels] };
    show(next);
    void outbox.store.keepDraft({ place: `stock-take/${row}`, said: next });
  };
  useKeys({ onScan: hear, onCard: () => setCard(true) });

  const items = expected.data?.items ?? [];
  const belongs = new Set(items.map(({ label }) => label));
  const found = count.labels.filter((it) => belongs.has(it)).length;
  const left = items.filter(({ label }) => !count.labels.includes(label));

  if (finish.isSuccess)
    return (
      <Screen title={words.result(row)}>
        {finish.data ? (
          <Findings findings={finish.data.findings} />
        ) : (
          <Note kind="wait">{words.waits}</Note>
        )}
        <Link className="button primary" href="/stock-take">
          {words.again}
        </Link>
      </Screen>
    );
  return (
    <Screen title={`${words.stockTake} ${row}`}>
      <ProblemNote error={expected.error ?? finish.error} />
      <CardRefused isCard={isCard} />
      <p className="big" role="status">
        {words.scanned(found, items.length)}
      </p>
      {count.labels.length > found && <p>{words.extra(count.labels.length - found)}</p>}
      <TypedCode label={words.typeLabel} onCode={hear} />
      <CameraScan onScan={hear} />
      <ul className="lines">
        {count.labels.map((label) => (
          <li key={label}>
            <strong className="digits">{label}</strong>
            <span className={belongs.has(label) ? 'good' : 'wait'}>
              {belongs.has(label) ? `✓ ${words.here}` : `! ${words.notHere}`}
            </span>
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <details>
          <summary>
            {words.left} <span className="digits">{left.length}</span>
          </summary>
          <ul className="lines">
            {left.map(({ label, place, brand, colour }) => (
              <li key={label}>
                <strong className="digits">{label}</strong>
                <span className="quiet">{[place, colour, brand].filter(Boolean).join(' ')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <button
        type="button"
        className="primary"
        aria-disabled={finish.isPending}
        onClick={() => !finish.isPending && finish.mutate()}
      >
        {words.finish}
      </button>
    </Screen>
  );
}
