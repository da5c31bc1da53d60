import { Button } from 'antd';
import { Link, useLocation } from 'wouter';
import { Asked } from '../parts/asked.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { useShortcuts } from '../parts/shortcuts.js';
import { State } from '../parts/state.js';
import { useWhoAmI } from '../session/use-session.js';
import { momentWords } from '../text/moments.js';
import { calls as words } from '../text/notices.js';
import { thingOf } from '../text/part-names.js';
import { NoticePlaces } from './notice-places.js';
import { useCalls } from './use-calls.js';

/** Whom has my unit to call? Soonest due first; what a colleague holds is said to be theirs. */
export default function CallList() {
  const list = useCalls();
  const who = useWhoAmI();
  const [, navigate] = useLocation();
  const items = list.data?.items ?? [];
  const first = items.find((it) => !it.takenBy || it.takenBy === who.username);
  const start = () => first && navigate(`/calls/${first.id}`);
  useShortcuts({ KeyN: () => start() });
  return (
    <Page title={words.title} beside={<span className="quiet">{words.what}</span>}>
      <NoticePlaces />
      <Asked query={list} rows={6} />
      {list.data && items.length === 0 && <Nothing title={words.empty}>{words.emptyWhat}</Nothing>}
      {first && (
        <p>
          <Button type="primary" onClick={start}>
            {words.start}
          </Button>
        </p>
      )}
      {items.length > 0 && (
        <ul className="panel lines">
          {items.map((it) => (
            <li key={it.id}>
              <Link href={`/calls/${it.id}`}>{words.open(it.reference)}</Link>{' '}
              {it.takenBy && <State tone="wait">{words.taken(it.takenBy)}</State>}
              <br />
              <span className="quiet">
                {it.name} <span className="digits">{it.phone}</span> · {thingOf(it.vehicle)}{' '}
                {it.vehicle.label} · {words.since(momentWords(it.since))}
                {it.unanswered > 0 && ` · ${words.unanswered(it.unanswered)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
