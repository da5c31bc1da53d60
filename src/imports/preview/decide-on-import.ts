import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { seesUnit, systemActor, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Jobs } from '../../platform/jobs/index.js';
import type { Import } from '../import.entity.js';
import type { ImportStatus } from '../import.status.js';
import { assertMayImport } from '../import.policy.js';
import { runImport } from '../imports.jobs.js';
import { lockImport } from '../lock-import.js';
import { moveImport } from '../move-import.js';
import { UploadStore } from '../upload/upload-store.js';

/** Somebody has seen what a list would do: it is taken in, or nothing of it is. */
@Injectable()
export class DecideOnImport {
  constructor(
    private readonly database: Database,
    private readonly store: UploadStore,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | IllegalMove} */
  async commit(actor: Actor, id: string): Promise<{ id: string; state: ImportStatus }> {
    const decided = await this.move(actor, id, 'committing');
    await this.jobs.hurry(runImport, { id });
    return decided;
  }

  /** Nothing was taken in, and nothing of it is kept. @throws {NotFound | IllegalMove} */
  async cancel(actor: Actor, id: string): Promise<{ id: string; state: ImportStatus }> {
    const decided = await this.move(actor, id, 'cancelled');
    await this.store.destroy(id);
    return decided;
  }

  /** One that nothing has happened to since `before`; whoever was faster, stays. */
  async cancelForgotten(id: string, before: Date): Promise<void> {
    await this.database.transaction(async (tx) => {
      const it = await lockImport(tx, id);
      if (it?.status === 'previewed' && it.progressAt < before)
        this.end(tx, systemActor, it, 'cancelled');
    });
  }

  private async move(actor: Actor, id: string, to: 'committing' | 'cancelled') {
    return this.database.transaction(async (tx) => {
      const it = await lockImport(tx, id);
      if (!it || !seesUnit(actor, it.unitId)) throw new NotFound('import');
      assertMayImport(actor, it.kind);
      this.end(tx, actor, it, to);
      return { id, state: to };
    });
  }

  private end(tx: Tx, actor: Actor, it: Import, to: 'committing' | 'cancelled'): void {
    const { id } = it;
    moveImport(tx, it, to, this.clock.now());
    if (to === 'cancelled') {
      tx.send('DELETE FROM import_chunk WHERE import_id = $1', [id]);
      tx.send('UPDATE import_correction SET sealed = NULL WHERE import_id = $1', [id]);
      tx.send('UPDATE import SET header = NULL WHERE id = $1', [id]);
    }
    this.audit.record(tx, actor, {
      action: to === 'cancelled' ? 'import-cancelled' : 'import-released',
      unitId: it.unitId,
      subjectType: 'import',
      subjectId: id,
    });
  }
}
