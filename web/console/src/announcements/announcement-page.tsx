import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../api/client.js';
import { NoticePlaces } from '../notices/notice-places.js';
import { Facts } from '../parts/facts.js';
import { Opened } from '../parts/opened.js';
import { Page } from '../parts/page.js';
import { useUnits } from '../parts/use-units.js';
import { announcements as words } from '../text/announcements.js';
import { momentWords } from '../text/moments.js';
import { noticeKindNames } from '../text/notices.js';
import { ProgressOf } from './progress-of.js';

/** One announcement: whom it went to, how far it is. */
export default function AnnouncementPage({ id }: { id: string }) {
  const { nameOf } = useUnits();
  const query = useQuery({
    queryKey: ['announcements', id],
    queryFn: () => answered(api.GET('/api/v1/notice-batches/{id}', { params: { path: { id } } })),
  });
  const it = query.data;
  return (
    <Page title={it ? noticeKindNames[it.kind] : words.title}>
      <NoticePlaces />
      <Opened query={query} />
      {it && (
        <>
          <section className="panel">
            <ProgressOf id={id} />
          </section>
          <section className="panel">
            <Facts
              items={[
                [words.start, momentWords(it.startedAt)],
                [words.unit, nameOf(it.unit)],
              ]}
            />
            {it.about.type === 'return-event' && (
              <Link href={`/events/${it.about.id}`}>{words.event}</Link>
            )}
          </section>
        </>
      )}
    </Page>
  );
}
