import { Link } from 'wouter';
import type { Announcement, NoticeLine } from '../api/answers.js';
import { Asked } from '../parts/asked.js';
import { State } from '../parts/state.js';
import { announcements as words, waitingSentence } from '../text/announcements.js';
import { momentWords } from '../text/moments.js';
import { noticeStatuses } from '../text/notices.js';
import { noticeTones } from '../notices/notice-state.js';
import { useAnnouncement } from './use-announcement.js';

type Status = NoticeLine['status'];

const statuses = Object.keys(noticeStatuses) as Status[];
const notOut: Status[] = ['created', 'sending', 'temporary-failure'];
const countOf = ({ counts }: Announcement, ...wanted: Status[]) =>
  wanted.reduce((sum, status) => sum + (counts[status] ?? 0), 0);

/** How far one announcement is, as it happens, and what holds it up. */
export function ProgressOf({ id }: { id: string }) {
  const query = useAnnouncement(id);
  return (
    <Asked query={query}>
      {(it) => (
        <>
          <Bar it={it} isLive={query.isLive} />
          <Waiting it={it} />
          <Counts it={it} />
        </>
      )}
    </Asked>
  );
}

function Bar({ it, isLive }: { it: Announcement; isLive: boolean }) {
  const out = it.total - countOf(it, ...notOut);
  return (
    <>
      <p role="status">{it.done ? words.allOut(it.total) : words.progress(out, it.total)}</p>
      <progress aria-label={words.title} max={Math.max(1, it.total)} value={out} />
      {!it.done && <p className="quiet">{isLive ? words.live : words.notLive}</p>}
    </>
  );
}

function Waiting({ it: { waiting } }: { it: Announcement }) {
  if (waiting.length === 0) return null;
  return (
    <>
      <p className="title">{words.waiting}</p>
      <ul className="lines">
        {waiting.map((part) => (
          <li key={`${part.channel} ${part.reason} ${part.until}`}>
            {waitingSentence(
              part,
              part.since && momentWords(part.since),
              part.until && momentWords(part.until),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Each count opens the notices behind it. */
function Counts({ it }: { it: Announcement }) {
  return (
    <>
      <p className="title">{words.counts}</p>
      <ul className="lines">
        {statuses
          .filter((status) => countOf(it, status) > 0)
          .map((status) => (
            <li key={status}>
              <State tone={noticeTones[status]}>{noticeStatuses[status]}</State>{' '}
              <Link
                href={`/notices?batch=${it.id}&status=${status}`}
                aria-label={words.see(noticeStatuses[status], countOf(it, status))}
                className="digits"
              >
                {countOf(it, status)}
              </Link>
            </li>
          ))}
      </ul>
    </>
  );
}
