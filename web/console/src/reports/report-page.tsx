import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Report } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { Facts } from '../parts/facts.js';
import { VehicleNumber } from '../parts/number.js';
import { Opened } from '../parts/opened.js';
import { Page } from '../parts/page.js';
import { useUnits } from '../parts/use-units.js';
import { Picture } from '../pictures/picture.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { momentWords } from '../text/moments.js';
import { reports as words } from '../text/reports.js';
import { identifierKinds, identifierStates } from '../text/vehicles.js';
import { describedVehicle } from '../vehicles/described.js';
import { VehicleDoubles } from '../vehicles/vehicle-doubles.js';
import { AcceptLead } from './accept-lead.js';
import { OwnerShown } from './owner-shown.js';
import { ReportMatches } from './report-matches.js';
import { ReportState } from './report-state.js';
import { ReportTold } from './report-told.js';

/** One report: what the victim said, whose it is, what may be the same, and what may be done. */
export default function ReportPage({ id }: { id: string }) {
  const who = useWhoAmI();
  const query = useQuery({
    queryKey: ['report', id],
    queryFn: () => answered(api.GET('/api/v1/theft-reports/{id}', { params: { path: { id } } })),
  });
  const report = query.data;
  return (
    <Page
      title={report?.reference ?? words.title}
      beside={
        report && (
          <>
            <span>{describedVehicle({ ...report, part: null })}</span>
            <ReportState status={report.status} />
          </>
        )
      }
    >
      <Opened query={query} rows={8} />
      {report && (
        <div className="columns">
          <div>
            <section className="panel">
              <h2>{words.numbers}</h2>
              <Facts
                items={report.identifiers.map(({ kind, state, value }) => [
                  identifierKinds[kind],
                  value ? <VehicleNumber value={value} /> : identifierStates[state],
                ])}
              />
            </section>
            <Said report={report} />
            <Photos report={report} />
          </div>
          <div>
            <OwnerShown report={report} />
            <ReportMatches reportId={id} />
            <VehicleDoubles vehicleId={id} />
            {report.mergedInto && (
              <p>
                <Link href={`/reports/${report.mergedInto}`}>{words.mergedInto}</Link>
              </p>
            )}
            {report.status === 'lead' && may.fileReports(who) && <AcceptLead id={id} />}
            <ReportTold reportId={id} />
          </div>
        </div>
      )}
    </Page>
  );
}

function Said({ report }: { report: Report }) {
  const { nameOf } = useUnits();
  const { insurerPaid, withdrawnReason } = report;
  const withdrawn: [string, string][] = withdrawnReason ? [[words.withdrawn, withdrawnReason]] : [];
  return (
    <section className="panel">
      <h2>{words.facts}</h2>
      <Facts
        items={[
          [
            words.stolen,
            words.between(momentWords(report.stolenFrom), momentWords(report.stolenUntil)),
          ],
          [words.place, report.place],
          [words.marks, report.marks],
          [words.incidentNumber, report.incidentNumber],
          [words.reportedAt, report.reportedAt && momentWords(report.reportedAt)],
          [words.filedAt, momentWords(report.filedAt)],
          [words.unit, nameOf(report.unit)],
          [words.insurer, insurerPaid === null ? undefined : insurerPaid ? words.yes : words.no],
          ...withdrawn,
        ]}
      />
    </section>
  );
}

function Photos({ report: { id, photos } }: { report: Report }) {
  return (
    <section className="panel stack">
      <h2>{words.photos}</h2>
      {photos.length === 0 && <p className="quiet">{words.noPhotos}</p>}
      <ul className="photos">
        {photos.map((it) => (
          <li key={it.id}>
            <Picture
              of={`theft-reports/${id}`}
              id={it.id}
              alt={words.photoKinds[it.kind]}
              hasOwnPage
            />
            {words.photoKinds[it.kind]}
          </li>
        ))}
      </ul>
    </section>
  );
}
