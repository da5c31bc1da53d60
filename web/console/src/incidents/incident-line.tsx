import { Link } from 'wouter';
import type { Incident } from '../api/answers.js';
import { State } from '../parts/state.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { incidentKinds, incidents as words, incidentStatuses } from '../text/incidents.js';
import { momentWords } from '../text/moments.js';
import { CloseIncident } from './close-incident.js';

interface IncidentLineProps {
  incident: Incident;
  /** where the vehicle is not said already */
  hasVehicle?: boolean;
}

/** One incident: of which vehicle, since when, until when, and its end for whoever may write it. */
export function IncidentLine({ incident: it, hasVehicle = false }: IncidentLineProps) {
  const who = useWhoAmI();
  const due = momentWords(it.dueAt);
  return (
    <>
      {hasVehicle && (
        <>
          <Link href={`/vehicles/${it.vehicle.id}`} className="digits">
            {it.vehicle.label}
          </Link>{' '}
        </>
      )}
      <strong>{incidentKinds[it.kind]}</strong>{' '}
      <State tone={it.status !== 'open' ? 'good' : it.isOverdue ? 'stop' : 'wait'}>
        {it.status !== 'open'
          ? incidentStatuses[it.status]
          : it.isOverdue
            ? words.lateSince(due)
            : words.dueBy(due)}
      </State>
      <br />
      <span className="quiet">
        {[
          words.by(it.openedBy, momentWords(it.openedAt)),
          it.stockTakeId && words.byCount,
          hasVehicle && it.place && words.place(it.place),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {it.observed && <p>{it.observed}</p>}
      {it.explanation && it.closedBy && it.closedAt && (
        <p>{words.closed(it.explanation, it.closedBy, momentWords(it.closedAt))}</p>
      )}
      {it.status === 'open' && it.kind === 'shortage' && may.keepVehicles(who) && (
        <CloseIncident incident={it} how="found" />
      )}
      {it.status === 'open' && may.explainIncidents(who) && (
        <CloseIncident incident={it} how="explain" />
      )}
    </>
  );
}
