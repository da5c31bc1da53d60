import { visibleUnits, type Actor } from '../../platform/actor.js';
import type { Database, Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { PaperSubject } from './signed-paper.entity.js';

/**
 * SQL for each kind of subject `$1`: whose chain records it (`unit_id`), whom its papers speak of (`person_id`, null for
 * a case), and no row unless it is in sight of the units `$2` (null: the whole city).
 */
const sightOfSubject: Record<PaperSubject, string> = {
  case: `SELECT unit_id, NULL::uuid AS person_id FROM solved_case
    WHERE id = $1 AND ($2::uuid[] IS NULL OR credited_unit_ids && $2)`,
  claim: `SELECT unit_id, owner_id AS person_id FROM claim
    WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
};

export interface SubjectInSight {
  unit_id: string;
  person_id: string | null;
}

/** @throws {NotFound} alike for what does not exist and what another unit holds */
export async function subjectInSight(
  reader: Pick<Tx | Database, 'query'>,
  actor: Actor,
  type: PaperSubject,
  id: string,
): Promise<SubjectInSight> {
  const [subject] = await reader.query<SubjectInSight>(sightOfSubject[type], [
    id,
    visibleUnits(actor),
  ]);
  if (!subject) throw new NotFound(type);
  return subject;
}
