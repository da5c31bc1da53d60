import { maskedSubject } from '../people/index.js';

/** For the unit that holds the vehicle. */
export const ownerOfClaim = maskedSubject(
  'claim',
  `SELECT unit_id, owner_id AS person_id FROM claim
   WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
);
