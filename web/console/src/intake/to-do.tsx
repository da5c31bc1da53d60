import { Button } from 'antd';
import { Link } from 'wouter';
import type { IntakeBatch } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { DoneNote } from '../parts/done-note.js';
import { ProblemNote } from '../parts/problem-note.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { intake as words } from '../text/intake.js';
import { missingWords } from '../text/vehicles.js';
import { batchKey } from './batch-page.js';

/** What is left to do for the vehicles of a haul, and the one press that does most of it (rule 1). */
export function ToDo({ batch }: { batch: IntakeBatch }) {
  const who = useWhoAmI();
  const { id } = batch;
  const complete = useAct({
    send: () =>
      answered(api.POST('/api/v1/intake-batches/{id}/complete', { params: { path: { id } } })),
    renews: [batchKey(id), ['vehicles']],
  });
  const left = [
    batch.provisional > 0 && words.provisional(batch.provisional),
    batch.overdue > 0 && words.overdue(batch.overdue),
    batch.unphotographed > 0 && words.unphotographed(batch.unphotographed),
    batch.unappraised > 0 && words.unappraised(batch.unappraised),
  ].filter((it) => it !== false);
  const lines = complete.data?.vehicles ?? [];
  const notDone = lines.filter((it) => it.code || (it.missing && it.missing.length > 0));
  if (batch.vehicles === 0) return null;
  return (
    <section className="panel">
      <h2>{words.toDo}</h2>
      {left.length === 0 && <p>{words.nothingToDo}</p>}
      <ul>
        {left.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
      {may.completeVehicles(who) && batch.provisional > 0 && (
        <Button onClick={() => complete.run(undefined)} aria-disabled={complete.isPending}>
          {words.complete}
        </Button>
      )}
      <ProblemNote error={complete.error} />
      <DoneNote words={complete.data && words.completed(lines.length - notDone.length)} />
      {notDone.length > 0 && (
        <>
          <h3>{words.notDone}</h3>
          <ul className="lines">
            {notDone.map((it) => (
              <li key={it.id}>
                <Link href={`/vehicles/${it.id}`} className="digits">
                  {it.label}
                </Link>{' '}
                {it.missing?.map((what) => missingWords(`registration:${what}`)).join('、') ??
                  it.whatToDo ??
                  it.detail}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
