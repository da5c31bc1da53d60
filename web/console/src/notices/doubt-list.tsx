import { Link } from 'wouter';
import { answered, api } from '../api/client.js';
import { Listed } from '../parts/listed.js';
import { Page } from '../parts/page.js';
import { usePages } from '../parts/pages.js';
import { useUnits } from '../parts/use-units.js';
import { momentWords } from '../text/moments.js';
import { doubts as words } from '../text/doubts.js';
import { channelNames, noticeKindNames, notices } from '../text/notices.js';
import { NoticePlaces } from './notice-places.js';

/** Of which messages does nobody know whether they arrived? Each waits for a person to decide. */
export default function DoubtList() {
  const { nameOf } = useUnits();
  const list = usePages(['notices', 'doubts'], (page) =>
    answered(api.GET('/api/v1/notices', { params: { query: { ...page, undecided: 'true' } } })),
  );
  return (
    <Page title={words.title} beside={<span className="quiet">{words.what}</span>}>
      <NoticePlaces />
      <Listed list={list} empty={words.empty} emptyWhat={words.emptyWhat}>
        {(it) => (
          <>
            <Link href={`/notices/${it.id}`}>{words.open(noticeKindNames[it.kind])}</Link>
            <br />
            <span className="quiet">
              {it.channel && `${channelNames[it.channel]} `}
              <span className="digits">{it.recipient ?? notices.noRecipient}</span> ·{' '}
              {words.tried(momentWords(it.sentAt ?? it.createdAt), it.attempts)} · {nameOf(it.unit)}
            </span>
          </>
        )}
      </Listed>
    </Page>
  );
}
