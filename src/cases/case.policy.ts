import { anyOf } from '../identity/index.js';

export const mayRecordCases = anyOf(
  'Squad officers record solved cases and suspects apprehended.',
  'squad-officer',
);

export const mayReadCases = anyOf(
  'Squads, approvers, commanders and inspectors read cases; suspects are masked.',
  'squad-officer',
  'approver',
  'commander',
  'inspector',
);
