import { Link } from 'wouter';
import { answered, api } from '../api/client.js';
import { AnnouncementLine } from '../announcements/announcement-line.js';
import { ProgressOf } from '../announcements/progress-of.js';
import { ProblemNote } from '../parts/problem-note.js';
import { usePages } from '../parts/pages.js';
import { oneEvent as words } from '../text/events.js';
import { noticeKindNames } from '../text/notices.js';

/** What the owners of an event were told: the latest while it is under way, as it happens. */
export function Told({ eventId: about }: { eventId: string }) {
  const list = usePages(['announcements', 'about', about], (page) =>
    answered(api.GET('/api/v1/notice-batches', { params: { query: { ...page, about } } })),
  );
  const [latest, ...earlier] = list.items;
  return (
    <section className="panel">
      <h2>{words.told}</h2>
      <ProblemNote error={list.error} onRetry={() => void list.refetch()} />
      {list.data && !latest && <p>{words.toldNone}</p>}
      {latest && (
        <>
          <p className="title">
            <Link href={`/announcements/${latest.id}`}>{noticeKindNames[latest.kind]}</Link>
          </p>
          <ProgressOf id={latest.id} key={latest.id} />
        </>
      )}
      <ul className="lines">
        {earlier.map((it) => (
          <li key={it.id}>
            <AnnouncementLine it={it} />
          </li>
        ))}
      </ul>
    </section>
  );
}
