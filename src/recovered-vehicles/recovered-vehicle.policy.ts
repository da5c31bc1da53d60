import { anyOf, caseStaff } from '../identity/index.js';

export const mayRegisterVehicles = anyOf(
  'Squad officers register recovered vehicles.',
  'squad-officer',
);

export const mayCompleteVehicles = anyOf(
  'Squad officers and custodians complete a registration, photograph and appraise.',
  'squad-officer',
  'custodian',
);

export const mayDisputeVehicles = anyOf(
  'Squad officers and desk officers record a dispute.',
  'squad-officer',
  'desk-officer',
);

/** The written decision is the approver's, not that of whoever wants to hand it over. */
export const mayResolveDisputes = anyOf('Approvers decide a dispute in writing.', 'approver');

export const mayReadVehicles = caseStaff;
