import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../api/client.js';
import { State } from '../parts/state.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { incidents as words } from '../text/incidents.js';

/** How many wait to be cleared up: asked on each screen anew, never by a timer, which would keep a session open. */
function useWaiting() {
  const who = useWhoAmI();
  const { data } = useQuery({
    queryKey: ['incidents', 'waiting'],
    queryFn: () =>
      answered(
        api.GET('/api/v1/custody/incidents', { params: { query: { open: 'true', limit: 1 } } }),
      ),
    enabled: may.clearUpIncidents(who),
  });
  return data?.waiting ?? { open: 0, overdue: 0 };
}

/** Beside the name of the list, wherever one is: that is how commanders and inspectors are told (rule 25). */
export function IncidentCount() {
  const { open, overdue } = useWaiting();
  if (open === 0) return null;
  return (
    <span className={overdue > 0 ? 'count late' : 'count'}>
      <span aria-hidden="true">{open}</span>
      <span className="hidden">{words.waitingOf(open)}</span>
    </span>
  );
}

/** On the first screen, in words. */
export function IncidentsWaiting() {
  const { open, overdue } = useWaiting();
  if (open === 0) return null;
  return (
    <p role="status" className="panel told">
      <State tone={overdue > 0 ? 'stop' : 'wait'}>
        {[words.waiting(open), ...(overdue > 0 ? [words.overdue(overdue)] : [])].join('，')}
      </State>{' '}
      <Link href="/incidents">{words.see}</Link>
    </p>
  );
}
