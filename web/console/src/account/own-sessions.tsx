import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { OwnSession } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { momentWords } from '../text/moments.js';
import { Asked } from '../parts/asked.js';
import { ProblemNote } from '../parts/problem-note.js';
import { State } from '../parts/state.js';
import { account } from '../text/session.js';

const queryKey = ['own-sessions'];

/** Every device on which one is signed in; the others can be signed out from here. */
export function OwnSessions() {
  const sessions = useQuery({ queryKey, queryFn: () => answered(api.GET('/api/v1/sessions')) });
  return (
    <section className="panel">
      <h2>{account.sessions}</h2>
      <Asked query={sessions} />
      {sessions.data && <p className="quiet">{account.atMost(sessions.data.atMost)}</p>}
      <ul className="lines">
        {sessions.data?.items.map((it) => (
          <Line key={it.id} session={it} />
        ))}
      </ul>
    </section>
  );
}

function Line({ session }: { session: OwnSession }) {
  const device = session.device || account.program;
  const end = useAct({
    send: (id: string) => api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }),
    renews: [queryKey],
  });
  return (
    <li className="row">
      <span>
        <strong>{device}</strong>{' '}
        {session.isCurrent && <State tone="good">{account.thisDevice}</State>}
        <br />
        <span className="quiet">
          {account.lastSeen} {momentWords(session.lastSeenAt)}，{account.since}{' '}
          {momentWords(session.createdAt)}
        </span>
      </span>
      {!session.isCurrent && (
        <Button
          onClick={() => end.run(session.id)}
          aria-label={`${account.end}：${device}，${momentWords(session.createdAt)}`}
        >
          {end.isPending ? account.ending : account.end}
        </Button>
      )}
      <ProblemNote error={end.error} />
    </li>
  );
}
