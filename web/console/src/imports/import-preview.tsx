import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ListKind, ListPreview } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { Asked } from '../parts/asked.js';
import { ProblemNote } from '../parts/problem-note.js';
import { oneImport as words } from '../text/imports.js';
import { Columns } from './columns.js';
import { Repairs } from './repairs.js';
import { columnNamesOf } from './use-kinds.js';

/** What a list would do; whoever may decides. */
export function ImportPreview({ id, kind }: { id: string; kind: ListKind | undefined }) {
  const names = columnNamesOf(kind);
  const preview = useQuery({
    queryKey: ['import', id, 'preview'],
    queryFn: () => answered(api.GET('/api/v1/imports/{id}/preview', { params: { path: { id } } })),
  });
  const it = preview.data;
  return (
    <>
      <Asked query={preview} />
      {it && (
        <>
          <section className="panel">
            <h2>{words.wouldBe}</h2>
            <dl className="tiles">
              {(['new', 'update', 'unchanged', 'error'] as const).map((what) => (
                <div key={what}>
                  <dt>{words.counts[what]}</dt>
                  <dd className="digits">{it[what]}</dd>
                </div>
              ))}
            </dl>
            {kind?.maySend && <Decide id={id} it={it} />}
          </section>
          <Repairs id={id} it={it} names={names} mayMend={kind?.maySend ?? false} />
          <Columns id={id} it={it} names={names} mayMend={kind?.maySend ?? false} />
        </>
      )}
    </>
  );
}

function Decide({ id, it }: { id: string; it: ListPreview }) {
  const decide = useAct({
    send: (what: 'commit' | 'cancel') =>
      what === 'commit'
        ? answered(api.POST('/api/v1/imports/{id}/commit', { params: { path: { id } } }))
        : answered(api.POST('/api/v1/imports/{id}/cancel', { params: { path: { id } } })),
    renews: [['import', id], ['imports']],
  });
  const rows = it.new + it.update + it.unchanged;
  return (
    <>
      <ProblemNote error={decide.error} />
      {it.error > 0 && <p className="quiet">{words.errorsStay}</p>}
      <div className="acts">
        {rows > 0 && (
          <Button
            type="primary"
            onClick={() => decide.run('commit')}
            aria-disabled={decide.isPending}
          >
            {decide.isPending ? words.committing : words.commit(rows)}
          </Button>
        )}
        <Button onClick={() => decide.run('cancel')} aria-disabled={decide.isPending}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}
