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
