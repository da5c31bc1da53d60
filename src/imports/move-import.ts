import type { Tx } from '../platform/database/index.js';
import type { Import } from './import.entity.js';
import { atEnd, importLife, type ImportStatus } from './import.status.js';

/** Moves a locked import; an end of its life gets its time. @throws {IllegalMove} */
export function moveImport(
  tx: Tx,
  { id, status }: Pick<Import, 'id' | 'status'>,
  to: ImportStatus,
  now: Date,
  problem: { code: string; line?: number } | null = null,
): void {
  importLife.assertMove(status, to);
  const isOver = atEnd.includes(to);
  tx.send(
    `UPDATE import SET status = $2, progress_at = $3, finished_at = $4, problem = $5, problem_line = $6 WHERE id = $1`,
    [id, to, now, isOver ? now : null, problem?.code ?? null, problem?.line ?? null],
  );
}
