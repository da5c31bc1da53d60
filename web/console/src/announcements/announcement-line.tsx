import { Link } from 'wouter';
import type { Announcement } from '../api/answers.js';
import { State } from '../parts/state.js';
import { announcements as words } from '../text/announcements.js';
import { momentWords } from '../text/moments.js';
import { noticeKindNames, noticeStatuses } from '../text/notices.js';

/** One announcement among others: what, when, to how many, and whether something is wrong with it. */
export function AnnouncementLine({ it }: { it: Announcement }) {
  const failed = (it.counts['permanent-failure'] ?? 0) + (it.counts['technical-failure'] ?? 0);
  const doubtful = it.counts['outcome-unknown'] ?? 0;
  return (
    <>
      <Link href={`/announcements/${it.id}`}>
        {noticeKindNames[it.kind]} {momentWords(it.startedAt)}
      </Link>{' '}
      <State tone={it.done ? 'good' : 'wait'}>{it.done ? words.out : words.underWay}</State>
      <br />
      <span className="quiet">
        {words.total(it.total)}
        {failed > 0 && ` · ${noticeStatuses['permanent-failure']} ${failed}`}
        {doubtful > 0 && ` · ${noticeStatuses['outcome-unknown']} ${doubtful}`}
      </span>
    </>
  );
}
