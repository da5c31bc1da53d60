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

export const mayUnmaskSuspects = anyOf(
  'Squad officers and inspectors see a suspect in plain for a purpose that is recorded (rule 30).',
  'squad-officer',
  'inspector',
);
