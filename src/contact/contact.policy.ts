import { anyOf, caseStaff } from '../identity/index.js';

export const mayReadContacts = caseStaff;

export const mayReachOwners = anyOf(
  'Squad and desk officers call owners, write to them, visit them and say how it went (rule 19).',
  'squad-officer',
  'desk-officer',
);

export const maySeeWhoIsCalled = anyOf(
  'Squad officers, desk officers and inspectors see whom they call in plain for a purpose that is recorded (rule 30).',
  'squad-officer',
  'desk-officer',
  'inspector',
);
