import type { Tx } from '../database/index.js';
import type { FactType } from './define-fact.js';

export interface StandingFact {
  id: string;
  unitIds: string[];
  occurredOn: string;
  category: string | null;
}

/** The latest row of a fact about a subject that nothing has taken back. */
export async function standingFact(
  tx: Tx,
  fact: FactType<unknown>,
  subjectId: string,
): Promise<StandingFact | undefined> {
  const [row] = await tx.query<StandingFact>(
    `SELECT id, unit_ids AS "unitIds", occurred_on AS "occurredOn", category FROM fact
     WHERE fact = $1 AND subject_id = $2 AND NOT EXISTS (SELECT 1 FROM fact later WHERE later.reverses = fact.id)
     ORDER BY recorded_at DESC, id DESC LIMIT 1`,
    [fact.name, subjectId],
  );
  return row;
}
