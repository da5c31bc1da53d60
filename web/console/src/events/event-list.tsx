import { Link } from 'wouter';
import { answered, api } from '../api/client.js';
import { Listed } from '../parts/listed.js';
import { Page } from '../parts/page.js';
import { usePages } from '../parts/pages.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { events as words } from '../text/events.js';
import { dayWords } from '../text/moments.js';
import { EventState } from './event-state.js';
import { PlanForm } from './plan-form.js';
import { eventsKey } from './use-event.js';

/** Which days are planned on which vehicles go back, and how far has each come? */
export default function EventList() {
  const mayPlan = may.planEvents(useWhoAmI());
  const list = usePages([...eventsKey, 'list'], (query) =>
    answered(api.GET('/api/v1/return-events', { params: { query } })),
  );
  return (
    <Page title={words.title} beside={<span className="quiet">{words.what}</span>}>
      {mayPlan && <PlanForm />}
      <Listed
        list={list}
        empty={words.empty}
        emptyWhat={mayPlan ? words.emptyWhat : words.emptyRead}
      >
        {({ id, name, day, venue, status, counts }) => (
          <>
            <Link href={`/events/${id}`}>
              {dayWords(day)} {name}
            </Link>{' '}
            <EventState status={status} />
            <br />
            <span className="quiet">
              {venue} · {words.expected(counts.assigned + counts.invited + counts.booked)} ·{' '}
              {words.handed(counts.handedOver)}
            </span>
          </>
        )}
      </Listed>
    </Page>
  );
}
