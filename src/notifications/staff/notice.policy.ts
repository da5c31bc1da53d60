import { anyOf } from '../../identity/index.js';

export const mayReadNotices = anyOf(
  'Everyone who works on cases sees how notices of their own unit and below fared; recipients are masked.',
  'squad-officer',
  'desk-officer',
  'custodian',
  'approver',
  'commander',
  'inspector',
);

export const mayUnmaskRecipients = anyOf(
  'Squad officers, desk officers and inspectors see a recipient in plain for a purpose that is recorded (rule 30).',
  'squad-officer',
  'desk-officer',
  'inspector',
);

export const mayDecideNotices = anyOf(
  'Squad and desk officers of the unit and above decide on notices of which nobody knows whether they arrived.',
  'squad-officer',
  'desk-officer',
);
