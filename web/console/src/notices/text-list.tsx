import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { NoticeText } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { Asked } from '../parts/asked.js';
import { Page } from '../parts/page.js';
import { noticeTexts as words } from '../text/announcements.js';
import { noticeKindNames } from '../text/notices.js';
import { NoticePlaces } from './notice-places.js';

/** What are owners told, and which version of it is in use? */
export default function TextList() {
  const query = useQuery({
    queryKey: ['texts'],
    queryFn: () => answered(api.GET('/api/v1/notice-texts')),
  });
  const kinds = [...new Set(query.data?.items.map((it) => it.kind))];
  const versions = (kind: NoticeText['kind']) =>
    query.data?.items
      .filter((it) => it.kind === kind)
      .map((it) => words.version(it.language, it.version))
      .join('，');
  return (
    <Page title={words.title} beside={<span className="quiet">{words.what}</span>}>
      <NoticePlaces />
      <Asked query={query} rows={8} />
      {kinds.length > 0 && (
        <ul className="panel lines">
          {kinds.map((kind) => (
            <li key={kind}>
              <Link href={`/texts/${kind}`}>{noticeKindNames[kind]}</Link>{' '}
              <span className="quiet">{versions(kind)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="quiet">{words.changed}</p>
    </Page>
  );
}
