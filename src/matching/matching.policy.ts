import { anyOf } from '../identity/index.js';

export const mayDecideMatches = anyOf(
  'Squad officers confirm and reject matches (rule 33).',
  'squad-officer',
);

export const maySearch = anyOf(
  'Squad officers and desk officers search for numbers.',
  'squad-officer',
  'desk-officer',
  'inspector',
);
