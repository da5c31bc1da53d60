import { maskedSubject } from '../../people/index.js';

export const personOfContact = maskedSubject(
  'contact',
  `SELECT unit_id, person_id FROM contact
   WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
);
