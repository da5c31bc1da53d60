import { anyOf, caseStaff } from '../identity/index.js';

export const mayReadClaims = caseStaff;

export const mayPrepareClaims = anyOf(
  'Squad officers and desk officers add proofs, conclude ownership and submit.',
  'squad-officer',
  'desk-officer',
);

export const mayApproveReturns = anyOf(
  'Approvers decide on returns, never on their own applications (rule 8).',
  'approver',
);

export const mayUnmaskClaimants = anyOf(
  'Who prepares or approves a return, and inspectors, see the claimant in plain for a purpose that is recorded (rule 30).',
  'squad-officer',
  'desk-officer',
  'approver',
  'inspector',
);
