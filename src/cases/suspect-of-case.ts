import { maskedSubject } from '../people/index.js';

/** For every unit that shares the credit. */
export const suspectOfCase = maskedSubject(
  'suspect',
  `SELECT unit_id, person_id FROM suspect JOIN solved_case solved ON solved.id = case_id
   WHERE suspect.id = $1 AND ($2::uuid[] IS NULL OR credited_unit_ids && $2)`,
);
