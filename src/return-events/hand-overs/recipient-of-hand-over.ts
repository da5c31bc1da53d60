import { maskedSubject } from '../../people/index.js';

/** The owner, or who came for them. */
export const recipientOfHandOver = maskedSubject(
  'hand-over',
  `SELECT unit_id, recipient_person_id AS person_id FROM hand_over
   WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
);
