import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import type { ImportProgress } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { Opened } from '../parts/opened.js';
import { Page } from '../parts/page.js';
import { importStates, imports, oneImport as words } from '../text/imports.js';
import { ImportPreview } from './import-preview.js';
import { ImportState } from './import-state.js';
import { Rejected } from './rejected.js';
import { UndoImport } from './undo-import.js';
import { useKind } from './use-kinds.js';

const lookAgainMs = 1_000;
const isWorkedOn = ({ state }: ImportProgress) =>
  ['reading', 'checking', 'committing', 'undoing'].includes(state);

/** One list: how far it is, what it would do, what became of it. */
export default function ImportPage({ id }: { id: string }) {
  const progress = useQuery({
    queryKey: ['import', id],
    queryFn: () => answered(api.GET('/api/v1/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && isWorkedOn(state.data) ? lookAgainMs : false),
  });
  const it = progress.data;
  const { data: about } = useQuery({
    queryKey: ['import', id, 'about'],
    queryFn: () => answered(api.GET('/api/v1/imports', { params: { query: { id } } })),
    staleTime: Infinity,
    select: ({ items }) => items[0],
  });
  const kind = useKind(about?.kind);
  return (
    <Page
      title={kind ? imports.titleOf(kind.title) : imports.title}
      beside={it && <ImportState state={it.state} />}
    >
      <Opened query={progress} />
      {it && isWorkedOn(it) && <Working it={it} />}
      {it?.state === 'previewed' && <ImportPreview id={id} kind={kind} />}
      {it?.state === 'cancelled' && <p role="status">{words.cancelled}</p>}
      {it?.state === 'undone' && <p role="status">{words.undone(it.undone ?? 0)}</p>}
      {it?.state === 'failed' && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={words.failed}
          description={it.problem?.whatToDo}
        />
      )}
      {it?.state === 'done' && <Done id={id} it={it} startedBy={about?.startedBy} />}
      {it?.state === 'done' && it.accepted > 0 && kind?.maySend && <UndoImport id={id} />}
    </Page>
  );
}

function Working({ it }: { it: ImportProgress }) {
  const done = it.state === 'undoing' ? (it.undone ?? 0) : it.accepted + it.rejected;
  return (
    <section className="panel">
      <p role="status">{words.working(importStates[it.state], done, it.total)}</p>
      <progress
        aria-label={importStates[it.state]}
        max={Math.max(1, it.total)}
        value={it.total > 0 ? done : undefined}
      />
      <p className="quiet">{words.leave}</p>
    </section>
  );
}

interface DoneProps {
  id: string;
  it: ImportProgress;
  startedBy: string | undefined;
}

function Done({ id, it, startedBy }: DoneProps) {
  return (
    <section className="panel">
      <p role="status">{words.done(it.accepted)}</p>
      {it.rejected > 0 && startedBy && (
        <Rejected id={id} rows={it.rejected} startedBy={startedBy} />
      )}
    </section>
  );
}
