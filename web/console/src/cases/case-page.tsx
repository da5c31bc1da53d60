import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../api/client.js';
import { SignedPapers } from '../papers/signed-papers.js';
import { Facts } from '../parts/facts.js';
import { Opened } from '../parts/opened.js';
import { Page } from '../parts/page.js';
import { useUnits } from '../parts/use-units.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { caseKindNames, cases as words } from '../text/cases.js';
import { dayWords, momentWords } from '../text/moments.js';
import { ApprehendForm } from './apprehend-form.js';
import { caseKey } from './case-key.js';
import { LinkForm } from './link-form.js';
import { SuspectLine } from './suspect-line.js';

/** One case: who solved it, who was apprehended, which vehicles and papers belong to it. */
export default function CasePage({ id }: { id: string }) {
  const who = useWhoAmI();
  const { nameOf } = useUnits();
  const query = useQuery({
    queryKey: caseKey(id),
    queryFn: () => answered(api.GET('/api/v1/cases/{id}', { params: { path: { id } } })),
  });
  const it = query.data;
  return (
    <Page title={it?.caseNumber ?? words.title} beside={it && <span>{it.title}</span>}>
      <Opened query={query} rows={8} />
      {it && (
        <div className="columns">
          <div>
            <section className="panel stack">
              <h2>{words.suspects}</h2>
              {it.suspects.length === 0 && <p className="quiet">{words.noSuspects}</p>}
              <ul className="lines">
                {it.suspects.map((suspect) => (
                  <SuspectLine key={suspect.id} suspect={suspect} />
                ))}
              </ul>
              {may.recordCases(who) && <ApprehendForm id={id} />}
            </section>
            <SignedPapers of="cases" id={id} />
          </div>
          <div>
            <section className="panel">
              <Facts
                items={[
                  [words.solvedOn, dayWords(it.solvedOn)],
                  [words.kind, caseKindNames[it.kind]],
                  [words.unit, nameOf(it.unit)],
                  [words.units, it.creditedUnits.map(nameOf).join('、')],
                  [words.recordedAt, momentWords(it.recordedAt)],
                ]}
              />
            </section>
            <section className="panel stack">
              <h2>{words.vehicles}</h2>
              {it.vehicles.length === 0 && <p className="quiet">{words.noVehicles}</p>}
              <ul className="lines">
                {it.vehicles.map((vehicle) => (
                  <li key={vehicle.id}>
                    <Link href={`/vehicles/${vehicle.id}`} className="digits">
                      {vehicle.label}
                    </Link>
                  </li>
                ))}
              </ul>
              {may.recordCases(who) && <LinkForm id={id} />}
            </section>
          </div>
        </div>
      )}
    </Page>
  );
}
