import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { seesUnit, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Jobs } from '../../platform/jobs/index.js';
import type { Import } from '../import.entity.js';
import { importLife } from '../import.status.js';
import { assertMayImport } from '../import.policy.js';
import { runImport } from '../imports.jobs.js';
import { ImportKinds } from '../kinds/import-kinds.js';
import { lockImport } from '../lock-import.js';
import { moveImport } from '../move-import.js';
import { lineInWords } from '../reading/row-address.js';
import { ImportTouched, TooLateToUndo } from './undo.errors.js';
import { rowsToUndo } from './rows-to-undo.js';

const lookedAtOnce = 2_000;
const mostNamed = 100;

/** Somebody sent the wrong list: all of it is taken back, while nothing else has touched what it brought. */
@Injectable()
export class UndoImport {
  constructor(
    private readonly database: Database,
    private readonly kinds: ImportKinds,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | IllegalMove | ImportTouched | TooLateToUndo} */
  async execute(
    actor: Actor,
    id: string,
    reason: string,
  ): Promise<{ id: string; state: 'undoing' }> {
    await this.database.transaction(async (tx) => {
      const it = await lockImport(tx, id);
      if (!it || !seesUnit(actor, it.unitId)) throw new NotFound('import');
      assertMayImport(actor, it.kind);
      importLife.assertMove(it.status, 'undoing');
      const touched = await this.touched(tx, it);
      if (touched.length > 0) throw new ImportTouched(touched);
      const [lost] = await tx.query(
        `SELECT 1 FROM import_before WHERE import_id = $1 AND sealed IS NULL LIMIT 1`,
        [id],
      );
      if (lost) throw new TooLateToUndo();
      moveImport(tx, it, 'undoing', this.clock.now());
      tx.send('UPDATE import SET undone_by = $2, undone_by_name = $3 WHERE id = $1', [
        id,
        actor.id,
        actor.name,
      ]);
      this.audit.record(tx, actor, {
        action: 'import-undo-asked',
        unitId: it.unitId,
        subjectType: 'import',
        subjectId: id,
        after: { reason },
      });
    });
    await this.jobs.hurry(runImport, { id });
    return { id, state: 'undoing' };
  }

  /** The first of the rows that somebody has done something with since. */
  private async touched(tx: Tx, it: Import) {
    const { undoing } = this.kinds.of(it.kind);
    const named: { line: string; what: string[] }[] = [];
    for (let after = 0; ;) {
      const rows = await rowsToUndo(tx, it.id, after, lookedAtOnce);
      if (rows.length === 0 || named.length >= mostNamed) return named.slice(0, mostNamed);
      const touched = await undoing.touchedSince(tx, rows);
      for (const { line, subjectId } of rows) {
        const what = touched.get(subjectId);
        if (what) named.push({ line: lineInWords(line), what });
      }
      after = rows.at(-1)!.line;
    }
  }
}
