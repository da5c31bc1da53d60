import { anyOf } from '../identity/index.js';

export const mayImport = anyOf(
  'Squad officers and desk officers bring in lists of what they may enter one by one.',
  'squad-officer',
  'desk-officer',
);

export const mayReadImports = anyOf(
  'Squad officers, desk officers and inspectors see how far a list is and what was not taken in.',
  'squad-officer',
  'desk-officer',
  'inspector',
);
