import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { FaultBoundary } from './parts/fault-boundary.js';
import { Nothing } from './parts/nothing.js';
import { Page } from './parts/page.js';
import { may, useWhoAmI } from './session/use-session.js';
import { Shell } from './shell.js';
import { common } from './text/common.js';
import { VehicleList } from './vehicles/vehicle-list.js';

const VehiclePage = lazy(() => import('./vehicles/vehicle-page.js'));
const RegisterVehicle = lazy(() => import('./vehicles/register-vehicle.js'));
const NumberSearch = lazy(() => import('./vehicles/number-search.js'));
const MatchQueue = lazy(() => import('./matches/match-queue.js'));
const DoubleList = lazy(() => import('./doubles/double-list.js'));
const DoublePage = lazy(() => import('./doubles/double-page.js'));
const MatchReview = lazy(() => import('./matches/match-review.js'));
const ImportList = lazy(() => import('./imports/import-list.js'));
const ImportPage = lazy(() => import('./imports/import-page.js'));
const BatchList = lazy(() => import('./intake/batch-list.js'));
const BatchPage = lazy(() => import('./intake/batch-page.js'));
const NoticeList = lazy(() => import('./notices/notice-list.js'));
const NoticePage = lazy(() => import('./notices/notice-page.js'));
const CallList = lazy(() => import('./notices/call-list.js'));
const CallPage = lazy(() => import('./notices/call-page.js'));
const Letters = lazy(() => import('./notices/letters.js'));
const CaseList = lazy(() => import('./cases/case-list.js'));
const CasePage = lazy(() => import('./cases/case-page.js'));
const DoubtList = lazy(() => import('./notices/doubt-list.js'));
const TextList = lazy(() => import('./notices/text-list.js'));
const TextPage = lazy(() => import('./notices/text-page.js'));
const OutreachList = lazy(() => import('./outreach/outreach-list.js'));
const AnnouncementList = lazy(() => import('./announcements/announcement-list.js'));
const AnnouncementPage = lazy(() => import('./announcements/announcement-page.js'));
const EventList = lazy(() => import('./events/event-list.js'));
const EventPage = lazy(() => import('./events/event-page.js'));
const ReportList = lazy(() => import('./reports/report-list.js'));
const ReportPage = lazy(() => import('./reports/report-page.js'));
const FileReport = lazy(() => import('./reports/file-report.js'));
const IncidentList = lazy(() => import('./incidents/incident-list.js'));
const Account = lazy(() => import('./account/account.js'));

/** Which address shows which screen, to whom. */
export function App() {
  const who = useWhoAmI();
  const [location] = useLocation();
  return (
    <Shell>
      <FaultBoundary key={location.split('/')[1]}>
        <Suspense fallback={<Skeleton active title={false} />}>
          <Switch>
            <Route path="/">
              <Redirect to={may.readCases(who) ? '/vehicles' : '/account'} replace />
            </Route>
            {may.readCases(who) && <Route path="/vehicles" component={VehicleList} />}
            {may.registerVehicles(who) && (
              <Route path="/vehicles/new" component={RegisterVehicle} />
            )}
            {may.readCases(who) && (
              <Route path="/vehicles/:id">{({ id }) => <VehiclePage id={id} key={id} />}</Route>
            )}
            {may.search(who) && <Route path="/search" component={NumberSearch} />}
            {may.readCases(who) && <Route path="/matches" component={MatchQueue} />}
            {may.readCases(who) && (
              <Route path="/matches/:id">{({ id }) => <MatchReview id={id} />}</Route>
            )}
            {may.readCases(who) && <Route path="/doubles" component={DoubleList} />}
            {may.readCases(who) && (
              <Route path="/doubles/:id">{({ id }) => <DoublePage id={id} key={id} />}</Route>
            )}
            {may.readCases(who) && <Route path="/intake" component={BatchList} />}
            {may.readCases(who) && (
              <Route path="/intake/:id">{({ id }) => <BatchPage id={id} key={id} />}</Route>
            )}
            {may.readImports(who) && <Route path="/imports" component={ImportList} />}
            {may.readImports(who) && (
              <Route path="/imports/:id">{({ id }) => <ImportPage id={id} key={id} />}</Route>
            )}
            {may.readCases(who) && <Route path="/notices" component={NoticeList} />}
            {may.readCases(who) && (
              <Route path="/notices/:id">{({ id }) => <NoticePage id={id} key={id} />}</Route>
            )}
            {may.readCases(who) && <Route path="/calls" component={CallList} />}
            {may.readCases(who) && (
              <Route path="/calls/:id">{({ id }) => <CallPage id={id} key={id} />}</Route>
            )}
            {may.readCases(who) && <Route path="/letters" component={Letters} />}
            {may.readCases(who) && <Route path="/reports" component={ReportList} />}
            {may.fileReports(who) && <Route path="/reports/new" component={FileReport} />}
            {may.readCases(who) && (
              <Route path="/reports/:id">{({ id }) => <ReportPage id={id} key={id} />}</Route>
            )}
            {may.readCases(who) && <Route path="/incidents" component={IncidentList} />}
            {may.seeCases(who) && <Route path="/cases" component={CaseList} />}
            {may.seeCases(who) && (
              <Route path="/cases/:id">{({ id }) => <CasePage id={id} key={id} />}</Route>
            )}
            {may.readCases(who) && <Route path="/doubts" component={DoubtList} />}
            {may.readCases(who) && <Route path="/outreach" component={OutreachList} />}
            {may.readCases(who) && <Route path="/texts" component={TextList} />}
            {may.readCases(who) && (
              <Route path="/texts/:kind">{({ kind }) => <TextPage kind={kind} key={kind} />}</Route>
            )}
            {may.readCases(who) && <Route path="/announcements" component={AnnouncementList} />}
            {may.readCases(who) && (
              <Route path="/announcements/:id">
                {({ id }) => <AnnouncementPage id={id} key={id} />}
              </Route>
            )}
            {may.readCases(who) && <Route path="/events" component={EventList} />}
            {may.readCases(who) && (
              <Route path="/events/:id">{({ id }) => <EventPage id={id} key={id} />}</Route>
            )}
            <Route path="/account" component={Account} />
            <Route>
              <Page title={common.notFound}>
                <Nothing title={common.notFoundWhat} />
              </Page>
            </Route>
          </Switch>
        </Suspense>
      </FaultBoundary>
    </Shell>
  );
}
