import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { answered, api } from '../api/client.js';
import { StoryEntries } from '../notices/story-entries.js';
import { ProblemNote } from '../parts/problem-note.js';
import { reports as words } from '../text/reports.js';

/** What the owner was told, by which way, and when: masked. */
export function ReportTold({ reportId: id }: { reportId: string }) {
  const query = useQuery({
    queryKey: ['report', id, 'told'],
    queryFn: () =>
      answered(api.GET('/api/v1/theft-reports/{id}/told', { params: { path: { id } } })),
  });
  return (
    <section className="panel">
      <h2>{words.told}</h2>
      <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton active title={false} />}
      {query.data?.items.length === 0 && <p className="quiet">{words.toldNothing}</p>}
      {query.data && query.data.items.length > 0 && <StoryEntries entries={query.data.items} />}
    </section>
  );
}
