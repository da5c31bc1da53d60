import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useLocation } from 'wouter';
import { answered, api } from '../api/client.js';
import { ProposalState } from '../matches/proposal-state.js';
import { ItemsPanel } from '../parts/items-panel.js';
import { useShortcuts, useShortcutsOn } from '../parts/shortcuts.js';
import { useUnits } from '../parts/use-units.js';
import { reports as words } from '../text/reports.js';
import { thingOf } from '../text/part-names.js';

/** Vehicles that this report may belong to; the likeliest that waits is one key away. */
export function ReportMatches({ reportId: id }: { reportId: string }) {
  const { nameOf } = useUnits();
  const [, navigate] = useLocation();
  const keysOn = useShortcutsOn();
  const query = useQuery({
    queryKey: ['report', id, 'matches'],
    queryFn: () =>
      answered(api.GET('/api/v1/theft-reports/{id}/matches', { params: { path: { id } } })),
  });
  const waiting = query.data?.items.find((it) => it.status === 'proposed' && it.vehicle);
  const review = () => waiting && navigate(`/matches/${waiting.id}`);
  useShortcuts(waiting ? { KeyN: review } : {});
  return (
    <ItemsPanel title={words.matches} query={query} none={words.noMatches}>
      {(items) => (
        <>
          <ul className="lines">
            {items.map((it) => (
              <li key={it.id}>
                {it.vehicle ? (
                  <>
                    <Link href={`/matches/${it.id}`} className="digits">
                      {it.vehicle.label}
                    </Link>{' '}
                    {thingOf(it.vehicle)}
                  </>
                ) : (
                  words.matchElsewhere(nameOf(it.unit))
                )}{' '}
                <ProposalState of={it} />
              </li>
            ))}
          </ul>
          {waiting && (
            <Button onClick={review} aria-keyshortcuts={keysOn ? 'N' : undefined}>
              {words.review} {keysOn && <kbd aria-hidden="true">N</kbd>}
            </Button>
          )}
        </>
      )}
    </ItemsPanel>
  );
}
