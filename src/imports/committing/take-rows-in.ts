import type { Actor } from '../../platform/actor.js';
import { RowShape, type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Import } from '../import.entity.js';
import type { RowOutcome } from '../import-row.entity.js';
import type { ImportKind, TakenIn } from '../kinds/import-kind.js';
import type { Decision } from './decide-rows.js';

export interface RowToTakeIn extends Decision {
  row: unknown;
  digest: Buffer;
}

export interface Outcome {
  line: number;
  outcome: RowOutcome;
  subjectId: string | null;
  warnings: string[] | null;
  version?: number;
  /** what takes it back, and of a known one the digest it had */
  before?: unknown;
  digestBefore?: Buffer;
  /** of a known record that could not be brought up to date */
  fault?: { field: string; code: string };
}

const records = new RowShape('imported_record', {
  unit_id: 'uuid',
  kind: 'text',
  key: 'text',
  digest: 'bytea',
  subject_id: 'uuid',
});
const keepRecords = {
  name: 'keep-imported-records',
  text: `${records.insert()} ON CONFLICT (unit_id, kind, key) DO UPDATE SET digest = excluded.digest`,
};

/** Does what was decided about the rows of a chunk: new ones in one go, known ones one by one. */
export async function takeRowsIn(
  tx: Tx,
  actor: Actor,
  { unitId, kind: kindName }: Import,
  kind: ImportKind<unknown>,
  rows: RowToTakeIn[],
): Promise<Outcome[]> {
  const fresh = rows.filter(({ outcome }) => outcome === 'new');
  const takenIn =
    fresh.length > 0
      ? await kind.bringIn(
          tx,
          actor,
          fresh.map(({ row }) => row),
        )
      : [];
  const newOnes = new Map(fresh.map(({ line }, place) => [line, takenIn[place]!]));
  const outcomes: Outcome[] = [];
  for (const it of rows) {
    const isNew = newOnes.get(it.line);
    outcomes.push(isNew ? outcomeOfNew(it, isNew) : await outcomeOfKnown(tx, actor, kind, it));
  }
  const toKeep = rows.flatMap(({ recordKey, digest }, place) => {
    const { outcome, subjectId } = outcomes[place]!;
    const isNews = outcome === 'new' || outcome === 'updated';
    return isNews ? [[unitId, kindName, recordKey, digest, subjectId]] : [];
  });
  if (toKeep.length > 0) tx.send(keepRecords, records.valuesOf(toKeep));
  return outcomes;
}

function outcomeOfNew(
  { line, outcome, digest }: RowToTakeIn,
  isNew: TakenIn | DomainError,
): Outcome {
  if (isNew instanceof DomainError) return refused(line, null, isNew);
  return { line, outcome, ...isNew, ...(isNew.before !== undefined && { digestBefore: digest }) };
}

async function outcomeOfKnown(
  tx: Tx,
  actor: Actor,
  kind: ImportKind<unknown>,
  { line, outcome, subjectId, row, digestBefore }: RowToTakeIn,
): Promise<Outcome> {
  if (outcome !== 'updated') return { line, outcome, subjectId, warnings: null };
  try {
    const updated = await kind.update(tx, actor, subjectId!, row);
    return { line, outcome, ...updated, digestBefore: digestBefore! };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return refused(line, subjectId, error);
  }
}

function refused(line: number, subjectId: string | null, { code, details }: DomainError): Outcome {
  // `person.idNumber` of a body is the column `idNumber`.
  const fault = { field: details.field?.split('.').at(-1) ?? 'line', code };
  return { line, outcome: 'error', subjectId, warnings: null, fault };
}
