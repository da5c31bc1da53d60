import { maskedSubject } from '../people/index.js';

/** Own unit and below; the unit that holds the vehicle asks through the confirmed match. */
export const ownerOfReport = maskedSubject(
  'theft-report',
  `SELECT unit_id, owner_id AS person_id FROM theft_report
   WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
);
