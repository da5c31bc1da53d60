import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { UnitTree } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { actorOfUndo } from '../actor-of-import.js';
import type { Import } from '../import.entity.js';
import { ImportKeys } from '../import-keys.js';
import type { Undoing } from '../kinds/import-kind.js';
import { ImportKinds } from '../kinds/import-kinds.js';
import { lockImport } from '../lock-import.js';
import { moveImport } from '../move-import.js';
import { lastRowsToUndo, type RowToUndo } from './rows-to-undo.js';

const atOnce = 200;

/** Takes back what a list brought, some rows a transaction: each row's mark commits with it, whoever is killed when. */
@Injectable()
export class TakeRowsBack {
  constructor(
    private readonly database: Database,
    private readonly keys: ImportKeys,
    private readonly kinds: ImportKinds,
    private readonly units: UnitTree,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The next rows; when none are left, it is undone. */
  async execute(id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const it = await lockImport(tx, id);
      if (it?.status !== 'undoing') return;
      const rows = await lastRowsToUndo(tx, id, atOnce);
      const actor = await actorOfUndo(it, this.units);
      if (rows.length > 0) await this.takeBack(tx, actor, it, rows);
      else await this.finish(tx, actor, it);
    });
  }

  /** Who was faster than the undoing keeps what they worked on. */
  private async takeBack(tx: Tx, actor: Actor, it: Import, rows: RowToUndo[]): Promise<void> {
    const touched = await this.undoing(it).touchedSince(tx, rows);
    const free: RowToUndo[] = [];
    let waiting = rows.filter(({ subjectId }) => !touched.has(subjectId));
    // A list may name a unit above the one it belongs to: the lower one goes first.
    for (let before = -1; waiting.length > 0 && waiting.length !== before;) {
      before = waiting.length;
      const kept: RowToUndo[] = [];
      for (const row of waiting)
        ((await this.isTakenBack(tx, actor, it, row)) ? free : kept).push(row);
      waiting = kept;
    }
    tx.send(
      `UPDATE import_row SET outcome = CASE WHEN line = ANY($3) THEN 'undone' ELSE 'kept' END
       WHERE import_id = $1 AND line = ANY($2)`,
      [it.id, rows.map(({ line }) => line), free.map(({ line }) => line)],
    );
    tx.send('UPDATE import SET undone = undone + $2, progress_at = $3 WHERE id = $1', [
      it.id,
      free.length,
      this.clock.now(),
    ]);
  }

  /** What a rule keeps from being taken back stays. */
  private async isTakenBack(tx: Tx, actor: Actor, it: Import, row: RowToUndo): Promise<boolean> {
    try {
      if (row.outcome === 'new') await this.forget(tx, actor, it, row);
      else await this.restore(tx, actor, it, row);
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }

  /** The same row sent again later is news. */
  private async forget(tx: Tx, actor: Actor, it: Import, row: RowToUndo): Promise<void> {
    const { subjectId } = row;
    const kept = await this.before(tx, it, row);
    await this.undoing(it).takeBack(tx, actor, subjectId, kept?.before);
    tx.send('DELETE FROM imported_record WHERE unit_id = $1 AND kind = $2 AND subject_id = $3', [
      it.unitId,
      it.kind,
      subjectId,
    ]);
  }

  private async restore(tx: Tx, actor: Actor, it: Import, row: RowToUndo): Promise<void> {
    const kept = await this.before(tx, it, row);
    await this.undoing(it).restore(tx, actor, row.subjectId, kept!.before);
    tx.send(
      'UPDATE imported_record SET digest = $4 WHERE unit_id = $1 AND kind = $2 AND subject_id = $3',
      [it.unitId, it.kind, row.subjectId, kept!.digest],
    );
  }

  private async before(tx: Tx, { id }: Import, { line }: RowToUndo) {
    const [kept] = await tx.query<{ sealed: Buffer; digest: Buffer }>(
      'SELECT sealed, digest FROM import_before WHERE import_id = $1 AND line = $2',
      [id, line],
    );
    return kept && { before: this.keys.openBefore(id, line, kept.sealed), digest: kept.digest };
  }

  private undoing({ kind }: Import): Undoing {
    return this.kinds.of(kind).undoing;
  }

  private async finish(tx: Tx, actor: Actor, it: Import): Promise<void> {
    moveImport(tx, it, 'undone', this.clock.now());
    tx.send('DELETE FROM import_before WHERE import_id = $1', [it.id]);
    const [kept] = await tx.query<{ rows: number }>(
      `SELECT count(*)::int AS rows FROM import_row WHERE import_id = $1 AND outcome = 'kept'`,
      [it.id],
    );
    this.audit.record(tx, actor, {
      action: 'import-undone',
      unitId: it.unitId,
      subjectType: 'import',
      subjectId: it.id,
      after: { undone: it.undone, kept: kept!.rows },
    });
  }
}
