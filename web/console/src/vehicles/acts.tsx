import type { Vehicle } from '../api/answers.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { vehicle as words } from '../text/vehicles.js';
import { AppraisalForm } from './appraisal-form.js';
import { CompletionForm } from './completion-form.js';
import { MoveForm } from './move-form.js';

export const isClosed = ({ status }: Pick<Vehicle, 'status'>) =>
  ['returned', 'transferred', 'released'].includes(status);

/** What this person may do with this vehicle now; nothing is shown to whom nothing is open. */
export function Acts({ vehicle }: { vehicle: Vehicle }) {
  const who = useWhoAmI();
  const [mayComplete, mayMove] = [may.completeVehicles(who), may.keepVehicles(who)];
  if (isClosed(vehicle) || (!mayComplete && !mayMove)) return null;
  const isProvisional = vehicle.status === 'provisional';
  return (
    <section className="panel">
      <h2>{words.acts}</h2>
      {mayComplete && (
        <details open={isProvisional}>
          <summary>{words.complete}</summary>
          <CompletionForm vehicle={vehicle} />
        </details>
      )}
      {mayMove && (
        <details>
          <summary>{`${words.receive} / ${words.move}`}</summary>
          <MoveForm vehicle={vehicle} />
        </details>
      )}
      {mayComplete && (
        <details>
          <summary>{words.appraise}</summary>
          <AppraisalForm vehicleId={vehicle.id} />
        </details>
      )}
    </section>
  );
}
