import { maskedSubject } from '../../people/index.js';

/**
 * Confirming a match opens what is needed to contact the owner to the unit that holds the vehicle; a proposed one opens
 * nothing. The report's unit keeps the record of it.
 */
export const ownerOfMatch = maskedSubject(
  'match',
  `SELECT report.unit_id, report.owner_id AS person_id FROM match
   JOIN recovered_vehicle vehicle ON vehicle.id = vehicle_id JOIN theft_report report ON report.id = report_id
   WHERE match.id = $1 AND match.status = 'confirmed' AND ($2::uuid[] IS NULL OR vehicle.unit_id = ANY($2))`,
);
