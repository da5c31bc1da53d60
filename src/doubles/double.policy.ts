import { anyOf, caseStaff } from '../identity/index.js';

export const mayReadDoubles = caseStaff;

export const mayDecideDoubles = anyOf(
  'Squad officers say whether two reports or two vehicles are one.',
  'squad-officer',
);
