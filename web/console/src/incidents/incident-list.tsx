import { useSearchParams } from 'wouter';
import { Listed } from '../parts/listed.js';
import { Page } from '../parts/page.js';
import { State } from '../parts/state.js';
import { Views } from '../parts/views.js';
import { incidents as words } from '../text/incidents.js';
import { IncidentLine } from './incident-line.js';
import { useIncidents } from './use-incidents.js';

/** Rule 25: what waits to be cleared up, the oldest first; or all there ever was. */
export default function IncidentList() {
  const [parameters] = useSearchParams();
  const isAll = parameters.get('all') === 'true';
  const list = useIncidents(isAll ? {} : { open: 'true' });
  const { waiting, clearedWithinHours } = list.data?.pages[0] ?? {};
  return (
    <Page title={words.title} beside={<span className="quiet">{words.what}</span>}>
      <Views
        label={words.title}
        views={[
          { href: '/incidents', words: words.open, isShown: !isAll, count: waiting?.open },
          { href: '/incidents?all=true', words: words.all, isShown: isAll },
        ]}
      />
      {clearedWithinHours !== undefined && (
        <p className="quiet">{words.within(clearedWithinHours)}</p>
      )}
      {waiting !== undefined && waiting.overdue > 0 && (
        <p>
          <State tone="stop">{words.overdue(waiting.overdue)}</State>
        </p>
      )}
      <Listed list={list} empty={words.empty} emptyWhat={words.emptyWhat}>
        {(it) => <IncidentLine incident={it} hasVehicle />}
      </Listed>
    </Page>
  );
}
