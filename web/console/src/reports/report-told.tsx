import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';
import { StoryEntries } from '../notices/story-entries.js';
import { ItemsPanel } from '../parts/items-panel.js';
import { reports as words } from '../text/reports.js';

/** What the owner was told, by which way, and when: masked. */
export function ReportTold({ reportId: id }: { reportId: string }) {
  const query = useQuery({
    queryKey: ['report', id, 'told'],
    queryFn: () =>
      answered(api.GET('/api/v1/theft-reports/{id}/told', { params: { path: { id } } })),
  });
  return (
    <ItemsPanel title={words.told} query={query} none={words.toldNothing}>
      {(items) => <StoryEntries entries={items} />}
    </ItemsPanel>
  );
}
