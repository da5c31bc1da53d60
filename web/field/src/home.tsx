import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from './api.js';
import { Note, ProblemNote } from './parts/note.js';
import { Screen } from './parts/screen.js';
import { may, useOutbox, useSession } from './session/session.js';
import { SignOut } from './session/sign-out.js';
import { common, door, home } from './text/common.js';
import { desk } from './text/desk.js';

/** What somebody in a yard came for, large, the batch of tonight first. */
export function Home() {
  const { who } = useSession();
  const { others } = useOutbox();
  const isOfYard = may.photograph(who);
  const servesDesk = may.serveDesk(who);
  return (
    <Screen title={isOfYard ? home.title : home.titleOfDay}>
      <p className="quiet">{door.hello(who.unit.name, who.username)}</p>
      {others > 0 && <Note kind="wait">{door.others(others)}</Note>}
      {!isOfYard && !servesDesk && <Note kind="wait">{common.onlyStaff}</Note>}
      {may.register(who) && <OpenBatches />}
      <nav aria-label={home.doors}>
        <ul className="doors">
          {servesDesk && <Entrance href="/desk" title={desk.title} what={desk.what} />}
          {may.keep(who) && <Entrance href="/move" title={home.move} what={home.moveWhat} />}
          {may.keep(who) && (
            <Entrance href="/stock-take" title={home.stockTake} what={home.stockTakeWhat} />
          )}
          {isOfYard && <Entrance href="/photos" title={home.photos} what={home.photosWhat} />}
        </ul>
      </nav>
      <SignOut />
    </Screen>
  );
}

function Entrance({ href, title, what }: { href: string; title: string; what: string }) {
  return (
    <li>
      <Link href={href}>
        <strong>{title}</strong>
        <span className="quiet">{what}</span>
      </Link>
    </li>
  );
}

function OpenBatches() {
  const batches = useQuery({
    queryKey: ['batches'],
    queryFn: () =>
      answered(
        api.GET('/api/v1/intake-batches', { params: { query: { status: 'open', limit: 3 } } }),
      ),
  });
  return (
    <section aria-labelledby="intake">
      <h2 id="intake">{home.intake}</h2>
      <p className="quiet">{home.intakeWhat}</p>
      <ProblemNote error={batches.error} onRetry={() => void batches.refetch()} />
      <ul className="doors">
        {batches.data?.items.map(({ id, title, vehicles, provisional, overdue }) => (
          <li key={id}>
            <Link href={`/batches/${id}`}>
              <strong>{title}</strong>
              <span className="quiet">
                {home.vehicles(vehicles)}
                {provisional > 0 && ` · ${home.due(provisional)}`}
              </span>
              {overdue > 0 && <span className="stop">! {home.overdue(overdue)}</span>}
            </Link>
          </li>
        ))}
      </ul>
      <Link className="button primary" href="/batches/new">
        {home.newBatch}
      </Link>
    </section>
  );
}
