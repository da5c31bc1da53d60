import { Link, useSearchParams } from 'wouter';
import type { Double } from '../api/answers.js';
import { Listed } from '../parts/listed.js';
import { Page } from '../parts/page.js';
import { State } from '../parts/state.js';
import { Views } from '../parts/views.js';
import { doubles as words, doubleStatuses, signs } from '../text/doubles.js';
import { momentWords } from '../text/moments.js';
import { useDoubles, type DoubleFilter } from './use-doubles.js';

const kinds = Object.keys(words.kinds) as Double['kind'][];

/** What waits for a decision whether it is one; or all pairs of the one that a warning named. */
export default function DoubleList() {
  const [parameters] = useSearchParams();
  const kind = kinds.find((it) => it === parameters.get('kind'));
  const named = parameters.get('named') ?? undefined;
  const isDecided = parameters.get('decided') === 'true';
  const filter: DoubleFilter = {
    ...(kind && { kind }),
    ...(named && { named }),
    ...(isDecided && { status: 'merged' as const }),
  };
  const list = useDoubles(filter);
  const waiting = list.data?.pages[0]?.waiting;
  const counts = { 'theft-report': waiting?.reports, 'recovered-vehicle': waiting?.vehicles };
  const isAll = !kind && !named && !isDecided;
  return (
    <Page title={words.title} beside={<span className="quiet">{words.what}</span>}>
      <Views
        label={words.title}
        views={[
          { href: '/doubles', words: words.all, isShown: isAll },
          ...kinds.map((it) => ({
            href: `/doubles?kind=${it}`,
            words: words.kinds[it],
            isShown: it === kind,
            count: counts[it],
          })),
          { href: '/doubles?decided=true', words: doubleStatuses.merged, isShown: isDecided },
        ]}
      />
      <Listed list={list} empty={words.empty} emptyWhat={words.emptyWhat}>
        {(it) => (
          <>
            <Link href={`/doubles/${it.id}`} className="digits">
              {words.pair(it.first.name, it.second.name)}
            </Link>{' '}
            <State tone={it.status === 'open' ? 'wait' : 'plain'}>
              {doubleStatuses[it.status]}
            </State>
            <br />
            {words.kinds[it.kind]} · {signs[it.foundBy]} ·{' '}
            <span className="quiet">{momentWords(it.foundAt)}</span>
            {it.isContradiction && (
              <>
                {' '}
                <State tone="stop">{words.contradicts}</State>
              </>
            )}
          </>
        )}
      </Listed>
    </Page>
  );
}
