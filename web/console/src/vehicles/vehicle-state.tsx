import type { VehicleLine } from '../api/answers.js';
import { State, type Tone } from '../parts/state.js';
import { statuses, vehicles } from '../text/vehicles.js';

const tones: Record<VehicleLine['status'], Tone> = {
  provisional: 'wait',
  registered: 'plain',
  matched: 'good',
  returned: 'good',
  transferred: 'plain',
  released: 'plain',
  merged: 'plain',
};

/** Where a vehicle is on its way home, and what holds it up. */
export function VehicleState({
  vehicle,
}: {
  vehicle: Pick<VehicleLine, 'status' | 'isOverdue' | 'isInDispute'>;
}) {
  return (
    <>
      <State tone={tones[vehicle.status]}>{statuses[vehicle.status]}</State>
      {vehicle.isOverdue && (
        <>
          {' '}
          <State tone="stop">{vehicles.overdue}</State>
        </>
      )}
      {vehicle.isInDispute && (
        <>
          {' '}
          <State tone="stop">{vehicles.dispute}</State>
        </>
      )}
    </>
  );
}
