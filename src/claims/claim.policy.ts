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
