import { maskedSubject } from '../../people/index.js';

export const recipientOfNotice = maskedSubject(
  'notice',
  `SELECT unit_id, person_id FROM notice
   WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
);
