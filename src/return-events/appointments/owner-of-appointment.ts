import { maskedSubject } from '../../people/index.js';

export const ownerOfAppointment = maskedSubject(
  'appointment',
  `SELECT unit_id, owner_id AS person_id FROM appointment
   WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
);
