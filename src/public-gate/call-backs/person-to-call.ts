import { maskedSubject } from '../../people/index.js';

export const personToCall = maskedSubject(
  'call-back',
  `SELECT unit_id, person_id FROM call_back
   WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
);
