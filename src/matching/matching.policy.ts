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

export const mayUnmaskMatched = anyOf(
  'After a match is confirmed, squad officers, desk officers and inspectors see its owner in plain for a purpose that is recorded (rule 30).',
  'squad-officer',
  'desk-officer',
  'inspector',
);
