import { binaryColumn, prepared, type Tx } from '../../platform/database/index.js';
import type { Outcome } from './take-rows-in.js';

const keepOutcomesOfRows = prepared(
  'keep-import-outcomes',
  `UPDATE import_row SET outcome = it.outcome, subject_id = it.subject_id, warnings = it.warnings::text[],
     subject_version = it.version
   FROM unnest($2::int[], $3::text[], $4::uuid[], $5::text[], $6::int[]) AS it (line, outcome, subject_id, warnings, version)
   WHERE import_id = $1 AND import_row.line = it.line`,
);

/** Writes what became of a chunk's rows, the chunk's mark and the progress of the whole. */
export function keepOutcomes(
  tx: Tx,
  importId: string,
  chunk: number,
  sealed: Buffer | null,
  outcomes: (Outcome & { sealedBefore?: Buffer })[],
  now: Date,
): void {
  tx.send(keepOutcomesOfRows, [
    importId,
    binaryColumn('int', outcomes, ({ line }) => line),
    binaryColumn('text', outcomes, ({ outcome }) => outcome),
    binaryColumn('uuid', outcomes, ({ subjectId }) => subjectId),
    binaryColumn('text', outcomes, ({ warnings }) =>
      warnings?.length ? `{${warnings.join(',')}}` : null,
    ),
    binaryColumn('int', outcomes, ({ version }) => version),
  ]);
  for (const { line, sealedBefore, digestBefore } of outcomes) {
    if (!sealedBefore) continue;
    tx.send('INSERT INTO import_before (import_id, line, sealed, digest) VALUES ($1, $2, $3, $4)', [
      importId,
      line,
      sealedBefore,
      digestBefore,
    ]);
  }
  for (const { line, fault } of outcomes) {
    if (!fault) continue;
    tx.send(
      'INSERT INTO import_fault (import_id, line, position, field, code) VALUES ($1, $2, 0, $3, $4)',
      [importId, line, fault.field, fault.code],
    );
  }
  tx.send(
    'UPDATE import_chunk SET is_committed = true, sealed = $3 WHERE import_id = $1 AND number = $2',
    [importId, chunk, sealed],
  );
  const count = (...wanted: string[]) =>
    outcomes.filter(({ outcome }) => wanted.includes(outcome)).length;
  tx.send(
    `UPDATE import SET created = created + $2, updated = updated + $3, unchanged = unchanged + $4,
       rejected = rejected + $5, progress_at = $6 WHERE id = $1`,
    [
      importId,
      count('new'),
      count('updated'),
      count('unchanged', 'superseded'),
      count('error'),
      now,
    ],
  );
}
