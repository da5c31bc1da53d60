import { Button } from 'antd';
import { Link, useLocation, useSearchParams } from 'wouter';
import { Asked } from '../parts/asked.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { State } from '../parts/state.js';
import { useShortcuts } from '../parts/shortcuts.js';
import { Views } from '../parts/views.js';
import { matches as words, percent, queueNames } from '../text/matches.js';
import { describedVehicle } from '../vehicles/described.js';
import { queueOf, queues, readQueue } from './bands.js';
import { contradictionsOf } from './compare-pair.js';
import { useQueue } from './queue.js';

/** What waits for a decision of one's unit, the likeliest first. */
export default function MatchQueue() {
  const [parameters] = useSearchParams();
  const [, navigate] = useLocation();
  const band = readQueue(parameters.get('band'));
  const queue = useQueue(band);
  const suffix = band ? `?band=${band}` : '';
  const first = queue.data?.items[0];
  const start = () => first && navigate(`/matches/${first.id}${suffix}`);
  useShortcuts({ KeyN: start });
  return (
    <Page title={words.title} beside={<span className="quiet">{words.what}</span>}>
      <Views
        label={words.title}
        views={[
          { href: '/matches', words: words.all, isShown: !band },
          ...queues.map((it) => ({
            href: `/matches?band=${it}`,
            words: queueNames[it],
            isShown: it === band,
            count: queue.data?.waiting[it],
          })),
        ]}
      />
      <Asked query={queue} rows={8} />
      {queue.data && !first && (
        <Nothing title={words.empty}>{band ? words.emptyBand : words.emptyWhat}</Nothing>
      )}
      {first && (
        <>
          <p>
            <Button type="primary" onClick={start}>
              {words.start}
            </Button>
          </p>
          <ul className="panel lines">
            {queue.data?.items.map((pair) => (
              <li key={pair.id}>
                <Link href={`/matches/${pair.id}${suffix}`} className="digits">
                  {words.review(pair.vehicle.label, pair.theftReport.reference)}
                </Link>{' '}
                <State tone={pair.band === 'possible' ? 'wait' : 'good'}>
                  {queueNames[queueOf(pair)]}
                </State>{' '}
                <span className="quiet">{words.chance(percent(pair.probability))}</span>
                <br />
                {describedVehicle(pair.vehicle)} · {pair.sentence}
                {contradictionsOf(pair).map((it) => (
                  <span key={it}>
                    {' '}
                    <State tone="stop">{it}</State>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
