import { lazy, Suspense } from 'react';
import { Link, Route, Switch } from 'wouter';
import { Home } from './home.js';
import { BatchForm } from './intake/batch-form.js';
import { IntakePage } from './intake/intake-page.js';
import { Screen } from './parts/screen.js';
import { may, useSession } from './session/session.js';
import { Shell } from './shell.js';
import { common } from './text/common.js';

const HaulPhotos = lazy(() => import('./photos/haul-photos.js'));
const MovePage = lazy(() => import('./custody/move-page.js'));
const StockTakeStart = lazy(() => import('./custody/stock-take-start.js'));
const StockTakePage = lazy(() => import('./custody/stock-take-page.js'));
const DeskEvents = lazy(() => import('./desk/desk-events.js'));
const DeskPage = lazy(() => import('./desk/desk-page.js'));
const OutboxPage = lazy(() => import('./outbox/outbox-page.js'));

/** Which address shows which screen, to whom. */
export function App() {
  const { who } = useSession();
  return (
    <Shell>
      <Suspense fallback={<p className="waiting" aria-busy="true" />}>
        <Switch>
          <Route path="/" component={Home} />
          {may.register(who) && <Route path="/batches/new" component={BatchForm} />}
          {may.register(who) && (
            <Route path="/batches/:id">{({ id }) => <IntakePage id={id} key={id} />}</Route>
          )}
          {may.photograph(who) && <Route path="/photos" component={HaulPhotos} />}
          {may.keep(who) && <Route path="/move" component={MovePage} />}
          {may.keep(who) && <Route path="/stock-take" component={StockTakeStart} />}
          {may.keep(who) && (
            <Route path="/stock-take/:row">
              {({ row }) => <StockTakePage row={decodeURIComponent(row)} key={row} />}
            </Route>
          )}
          {may.serveDesk(who) && <Route path="/desk" component={DeskEvents} />}
          {may.serveDesk(who) && (
            <Route path="/desk/:id">{({ id }) => <DeskPage id={id} key={id} />}</Route>
          )}
          <Route path="/outbox" component={OutboxPage} />
          <Route>
            <Screen title={common.notFound}>
              <Link className="button" href="/">
                {common.home}
              </Link>
            </Screen>
          </Route>
        </Switch>
      </Suspense>
    </Shell>
  );
}
