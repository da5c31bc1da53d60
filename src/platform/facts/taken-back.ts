import type { Tx } from '../database/index.js';
import type { FactType } from './define-fact.js';
import type { Facts } from './facts.js';

/** What a fact said before it was taken back: enough to count it again. */
export interface TakenBack {
  fact: string;
  subjectId: string;
  unitIds: string[];
  occurredOn: string;
  category: string | null;
  amountYuan: number | null;
}

/** Takes back what stands of these facts about a subject; handed to {@link Facts.countAgain}, it counts again as it did. */
export async function takeBackAll(
  tx: Tx,
  facts: Facts,
  which: FactType<unknown>[],
  subjectId: string,
): Promise<TakenBack[]> {
  const rows = await tx.query<TakenBack & { id: string }>(
    `SELECT id, fact, subject_id AS "subjectId", unit_ids AS "unitIds", occurred_on AS "occurredOn", category,
       amount::float8 AS "amountYuan" FROM fact
     WHERE subject_id = $1 AND fact = ANY($2) AND reverses IS NULL
       AND NOT EXISTS (SELECT 1 FROM fact later WHERE later.reverses = fact.id) ORDER BY id`,
    [subjectId, which.map(({ name }) => name)],
  );
  return rows.map(({ id, ...said }) => {
    facts.takeBack(tx, { name: said.fact }, { ...said, id });
    return said;
  });
}
