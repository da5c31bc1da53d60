import { anyOf } from '../identity/index.js';

export const mayPrintPapers = anyOf(
  'Desk officers, squad officers, approvers and inspectors print the papers of a hand-over for a purpose that is recorded (rule 30).',
  'desk-officer',
  'squad-officer',
  'approver',
  'inspector',
);

export const mayKeepPapers = anyOf(
  'Squad officers, desk officers and approvers keep the scans of papers that were signed.',
  'squad-officer',
  'desk-officer',
  'approver',
);

export const mayListCasePapers = anyOf(
  'Squads, approvers, commanders and inspectors see which signed papers a case has.',
  'squad-officer',
  'approver',
  'commander',
  'inspector',
);

export const mayListClaimPapers = anyOf(
  'Everyone who works on cases sees which signed papers a claim has.',
  'squad-officer',
  'custodian',
  'desk-officer',
  'approver',
  'commander',
  'inspector',
);
