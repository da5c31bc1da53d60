import { anyOf } from '../identity/index.js';

export const mayPrintPapers = anyOf(
  'Desk officers, squad officers, approvers and inspectors print the papers of a hand-over for a purpose that is recorded (rule 30).',
  'desk-officer',
  'squad-officer',
  'approver',
  'inspector',
);
