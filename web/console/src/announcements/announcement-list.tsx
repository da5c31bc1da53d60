import { answered, api } from '../api/client.js';
import { NoticePlaces } from '../notices/notice-places.js';
import { Listed } from '../parts/listed.js';
import { Page } from '../parts/page.js';
import { usePages } from '../parts/pages.js';
import { announcements as words } from '../text/announcements.js';
import { AnnouncementLine } from './announcement-line.js';

/** What was announced to many, and how far is it? */
export default function AnnouncementList() {
  const list = usePages(['announcements'], (query) =>
    answered(api.GET('/api/v1/notice-batches', { params: { query } })),
  );
  return (
    <Page title={words.title} beside={<span className="quiet">{words.what}</span>}>
      <NoticePlaces />
      <Listed list={list} empty={words.empty} emptyWhat={words.emptyWhat}>
        {(it) => <AnnouncementLine it={it} />}
      </Listed>
    </Page>
  );
}
