import { crews } from '../city/crews.js';
import { hoursAfter } from '../moments.js';
import type { PlannedVehicle } from '../planned.js';
import type { Step } from '../step.js';

/** A vehicle comes in, is put in order and kept, and an officer decides whose it is. */
export function vehicleStory(it: PlannedVehicle): Step[] {
  const crew = crews[it.bureau];
  const vehicle = it.key;
  const steps: Step[] = [
    { at: it.registeredAt, by: it.handling, does: 'register-vehicle', vehicle },
  ];
  if (it.completedAt) {
    const after = (minutes: number) => hoursAfter(it.completedAt!, minutes / 60);
    if (it.isProvisional)
      steps.push({ at: it.completedAt, by: it.handling, does: 'complete-registration', vehicle });
    steps.push(
      { at: after(4), by: it.handling, does: 'photograph-vehicle', vehicle },
      { at: after(9), by: it.custodian, does: 'receive-into-custody', vehicle },
      { at: after(20), by: it.second, does: 'appraise-vehicle', vehicle },
    );
  }
  if (it.decidedAt && it.outcome === 'confirmed')
    steps.push({ at: it.decidedAt, by: crew.reviewer, does: 'confirm-match', vehicle });
  if (it.decidedAt && it.outcome === 'rejected')
    steps.push({ at: it.decidedAt, by: crew.reviewer, does: 'reject-match', vehicle });
  if (it.claim) {
    const { openedAt, concludedAt, approvedAt } = it.claim;
    steps.push({ at: openedAt, by: crew.desk, does: 'bring-proof', vehicle });
    if (concludedAt)
      steps.push({ at: concludedAt, by: crew.concluder, does: 'conclude-ownership', vehicle });
    if (approvedAt)
      steps.push({ at: approvedAt, by: crew.approver, does: 'approve-return', vehicle });
  }
  return steps;
}
