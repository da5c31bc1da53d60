import { Link, useSearchParams } from 'wouter';
import type { NoticeLine } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { ChoiceField } from '../parts/choice-field.js';
import { Listed } from '../parts/listed.js';
import { Page } from '../parts/page.js';
import { usePages } from '../parts/pages.js';
import { momentWords } from '../text/moments.js';
import {
  channelNames,
  noticeKindNames,
  notices as words,
  noticeStatuses,
} from '../text/notices.js';
import { NoticePlaces } from './notice-places.js';
import { NoticeState } from './notice-state.js';

type Channel = NonNullable<NoticeLine['channel']>;
type Status = NoticeLine['status'] | 'doubtful';

const statuses = { doubtful: words.doubtful, ...noticeStatuses };

const known = <Key extends string>(names: Record<Key, string>, said: string | null) =>
  (Object.keys(names) as Key[]).find((it) => it === said);

/** How did the notices of my units fare? What is asked for stands in the address. */
export default function NoticeList() {
  const [parameters, setParameters] = useSearchParams();
  const status = known<Status>(statuses, parameters.get('status'));
  const channel = known<Channel>(channelNames, parameters.get('channel'));
  const batch = parameters.get('batch') ?? undefined;
  const list = useNotices(status, channel, batch);
  const set = (name: string, value: string | undefined) =>
    setParameters((before) => {
      const after = new URLSearchParams(before);
      if (value) after.set(name, value);
      else after.delete(name);
      return after;
    });
  return (
    <Page title={words.title} beside={<span className="quiet">{words.what}</span>}>
      <NoticePlaces />
      {batch && (
        <p>
          {words.ofBatch} <Link href={`/announcements/${batch}`}>{words.toBatch}</Link>
        </p>
      )}
      <div className="row find">
        <ChoiceField
          label={words.status}
          value={status}
          choices={statuses}
          none={words.any}
          onChange={(value) => set('status', value)}
        />
        <ChoiceField
          label={words.channel}
          value={channel}
          choices={channelNames}
          none={words.any}
          onChange={(value) => set('channel', value)}
        />
      </div>
      <Listed list={list} empty={words.empty} emptyWhat={words.emptyWhat}>
        {(it) => (
          <>
            <Link href={`/notices/${it.id}`}>{noticeKindNames[it.kind]}</Link>{' '}
            <NoticeState notice={it} />
            <br />
            <span className="quiet">
              {it.channel && `${channelNames[it.channel]} `}
              <span className="digits">{it.recipient ?? words.noRecipient}</span> ·{' '}
              {momentWords(it.createdAt)}
            </span>
          </>
        )}
      </Listed>
    </Page>
  );
}

function useNotices(status: Status | undefined, channel: Channel | undefined, batch?: string) {
  const filter = {
    ...(status === 'doubtful' ? { undecided: 'true' as const } : status && { status }),
    ...(channel && { channel }),
    ...(batch && { batch }),
  };
  return usePages(['notices', 'list', filter], (page) =>
    answered(api.GET('/api/v1/notices', { params: { query: { ...filter, ...page } } })),
  );
}
