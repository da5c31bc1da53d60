import type { Vehicle } from '../api/answers.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { incidents as words } from '../text/incidents.js';
import { isClosed } from '../vehicles/acts.js';
import { IncidentLine } from './incident-line.js';
import { ReportIncident } from './report-incident.js';
import { useIncidents } from './use-incidents.js';

/** What checks found of this vehicle; and where one who has it before them says what they see. */
export function VehicleIncidents({ vehicle }: { vehicle: Vehicle }) {
  const who = useWhoAmI();
  const { items } = useIncidents({ vehicle: vehicle.id });
  const mayReport = may.reportIncidents(who) && !isClosed(vehicle);
  if (items.length === 0 && !mayReport) return null;
  return (
    <section className="panel">
      <h2>{words.title}</h2>
      {items.length === 0 && <p className="quiet">{words.empty}</p>}
      {items.length > 0 && (
        <ul className="lines">
          {items.map((it) => (
            <li key={it.id}>
              <IncidentLine incident={it} />
            </li>
          ))}
        </ul>
      )}
      {mayReport && <ReportIncident vehicleId={vehicle.id} />}
    </section>
  );
}
