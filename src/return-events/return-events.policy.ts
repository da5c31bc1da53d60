import { anyOf, caseStaff } from '../identity/index.js';

export const mayReadEvents = caseStaff;

export const mayPlanEvents = anyOf(
  'Squad officers and desk officers plan events, assign and invite owners and answer for them on the phone.',
  'squad-officer',
  'desk-officer',
);

export const mayServeDesk = anyOf('Desk officers check in, verify and hand over.', 'desk-officer');

export const mayStoreVehicles = anyOf(
  'Custodians and desk officers take an uncollected vehicle back to store.',
  'custodian',
  'desk-officer',
);

export const mayReverseHandOvers = anyOf(
  'Approvers reverse a mistaken hand-over while the vehicle is still at hand (rule 17).',
  'approver',
);

export const maySeeAlerts = anyOf(
  'Approvers, commanders and inspectors see who tried to collect for somebody else (rule 12).',
  'approver',
  'commander',
  'inspector',
);

export const mayUnmaskCollectors = anyOf(
  'Squad officers, desk officers, approvers and inspectors see who collects in plain for a purpose that is recorded (rule 30).',
  'squad-officer',
  'desk-officer',
  'approver',
  'inspector',
);
