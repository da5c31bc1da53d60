import { Link, useSearchParams } from 'wouter';
import type { Report } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { FindForm } from '../parts/find-form.js';
import { Listed } from '../parts/listed.js';
import { Page } from '../parts/page.js';
import { usePages } from '../parts/pages.js';
import { Views } from '../parts/views.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { momentWords } from '../text/moments.js';
import { reports as words } from '../text/reports.js';
import { reportStatuses } from '../text/report-statuses.js';
import { describedVehicle } from '../vehicles/described.js';
import { ReportState } from './report-state.js';

const statuses = Object.keys(reportStatuses) as Report['status'][];

/** Which thefts were reported? A view is an address: it names a reference or a number of a vehicle, never a person. */
export default function ReportList() {
  const who = useWhoAmI();
  const [parameters, setParameters] = useSearchParams();
  const status = statuses.find((it) => it === parameters.get('status'));
  const named = parameters.get('named') ?? '';
  const filter = { ...(status && { status }), ...(named && { named }) };
  const list = usePages(['reports', filter], (page) =>
    answered(api.GET('/api/v1/theft-reports', { params: { query: { ...filter, ...page } } })),
  );
  return (
    <Page
      title={words.title}
      beside={
        <>
          <span className="quiet">{words.what}</span>
          {may.fileReports(who) && <Link href="/reports/new">{words.open}</Link>}
        </>
      }
    >
      <FindForm
        key={named}
        label={words.search}
        name="named"
        found={named}
        find={words.find}
        onFind={(it) => setParameters(it ? { named: it } : {})}
      />
      <Views
        label={words.status}
        views={[
          { href: '/reports', words: words.all, isShown: !status && !named },
          ...Object.entries(reportStatuses).map(([it, name]) => ({
            href: `/reports?status=${it}`,
            words: name,
            isShown: it === status,
          })),
        ]}
      />
      <Listed list={list} empty={words.empty} emptyWhat={words.emptyWhat}>
        {(it) => (
          <>
            <Link href={`/reports/${it.id}`} className="digits">
              {it.reference}
            </Link>{' '}
            <ReportState status={it.status} /> {describedVehicle({ ...it, part: null })}
            <br />
            <span className="quiet">
              {momentWords(it.stolenFrom)} · {it.place} · {it.owner.name} {it.owner.phone}
              {it.source === 'web' && ` · ${words.fromWeb}`}
            </span>
          </>
        )}
      </Listed>
    </Page>
  );
}
