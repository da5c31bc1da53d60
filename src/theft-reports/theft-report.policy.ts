import { anyOf } from '../identity/index.js';

export const mayFileReports = anyOf(
  'Squad officers and desk officers file and accept theft reports.',
  'squad-officer',
  'desk-officer',
);

export const mayReadReports = anyOf(
  'Everyone who works on cases reads theft reports of their own unit and below.',
  'squad-officer',
  'desk-officer',
  'custodian',
  'approver',
  'commander',
  'inspector',
);

export const mayUnmaskOwners = anyOf(
  'Squad officers, desk officers and inspectors see an owner in plain for a purpose that is recorded (rule 30).',
  'squad-officer',
  'desk-officer',
  'inspector',
);
