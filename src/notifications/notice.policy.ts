import { anyOf } from '../identity/index.js';

export const mayReadNotices = anyOf(
  'Everyone who works on cases sees how notices of their own unit and below fared; recipients are masked.',
  'squad-officer',
  'desk-officer',
  'custodian',
  'approver',
  'commander',
  'inspector',
);
