import { anyOf } from '../policy.js';

export const mayAdminister = anyOf(
  'Administrators make units, hire, move and give roles; they have no case data (rule 35).',
  'administrator',
);

export const mayReadStaff = anyOf(
  'Administrators and inspectors read who works where and may what (rules 29, 35).',
  'administrator',
  'inspector',
);
