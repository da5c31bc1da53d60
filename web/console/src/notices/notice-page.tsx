import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { ChoiceField } from '../parts/choice-field.js';
import { DoneNote } from '../parts/done-note.js';
import { Facts } from '../parts/facts.js';
import { Form } from '../parts/form.js';
import { Opened } from '../parts/opened.js';
import { Page } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { useUnits } from '../parts/use-units.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { momentWords } from '../text/moments.js';
import { channelNames, noticeKindNames, notices as words, returnReasons } from '../text/notices.js';
import { DecideDoubt } from './decide-doubt.js';
import { NoticePlaces } from './notice-places.js';
import { NoticeState } from './notice-state.js';

/** One notice: to whom, by which way, and everything that happened to it, in plain words. */
export default function NoticePage({ id }: { id: string }) {
  const query = useQuery({
    queryKey: ['notices', id],
    queryFn: () => answered(api.GET('/api/v1/notices/{id}', { params: { path: { id } } })),
  });
  const notice = query.data;
  const [decided, setDecided] = useState<string>();
  const mayAct = may.reachOwners(useWhoAmI());
  const { nameOf } = useUnits();
  const canComeBack = mayAct && notice?.channel === 'letter';
  const isInDoubt = notice?.status === 'outcome-unknown' && !notice.decision;
  return (
    <Page
      title={notice ? noticeKindNames[notice.kind] : words.title}
      beside={notice && <NoticeState notice={notice} />}
    >
      <NoticePlaces />
      <Opened query={query} />
      <DoneNote words={decided} />
      {isInDoubt && mayAct && <DecideDoubt id={id} onDone={setDecided} />}
      {notice && (
        <div className="columns">
          <section className="panel">
            <h2>{words.trail}</h2>
            <ol className="lines">
              {notice.trail.map((it, index) => (
                <li key={index}>
                  <span className="quiet digits">{momentWords(it.at)}</span> {it.says}
                </li>
              ))}
            </ol>
          </section>
          <section className="panel">
            <Facts
              items={[
                [
                  words.recipient,
                  <span key="recipient" className="digits">
                    {notice.recipient}
                  </span>,
                ],
                [words.channel, notice.channel && channelNames[notice.channel]],
                [words.attemptsMade, words.attempts(notice.attempts)],
                [words.unit, nameOf(notice.unit)],
                [words.created, momentWords(notice.createdAt)],
              ]}
            />
            {canComeBack && notice.status === 'sent' && <CameBack id={id} />}
          </section>
        </div>
      )}
    </Page>
  );
}

function CameBack({ id }: { id: string }) {
  const [reason, setReason] = useState<keyof typeof returnReasons>('unknown');
  const act = useAct({
    send: () =>
      answered(
        api.POST('/api/v1/notices/{id}/came-back', { params: { path: { id } }, body: { reason } }),
      ),
    renews: [['notices']],
  });
  return (
    <details>
      <summary>{words.cameBack}</summary>
      <Form onSubmit={() => act.run({})}>
        <p>{words.cameBackWhat}</p>
        <ChoiceField
          label={words.cameBackReason}
          value={reason}
          choices={returnReasons}
          onChange={(it) => setReason(it ?? 'other')}
        />
        <ProblemNote error={act.error} />
        <DoneNote words={act.isSuccess ? words.cameBackDone : undefined} />
        <SubmitButton label={words.cameBackDo} isSending={act.isPending} />
      </Form>
    </details>
  );
}
