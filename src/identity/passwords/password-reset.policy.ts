import { anyOf } from '../policy.js';

export const mayResetPasswords = anyOf(
  'Administrators reset passwords, always two of them (rule 35).',
  'administrator',
);

export const mayReadPasswordResets = anyOf(
  'Administrators and inspectors see who asked for which reset and who agreed.',
  'administrator',
  'inspector',
);
