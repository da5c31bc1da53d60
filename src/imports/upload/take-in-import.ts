import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { Jobs } from '../../platform/jobs/index.js';
import { assertMayImport } from '../import.policy.js';
import { runImport } from '../imports.jobs.js';
import { readImportUpload } from './read-import-upload.js';
import { UploadStore } from './upload-store.js';

/** Somebody sends a list: it is kept sealed, and a job does the rest. */
@Injectable()
export class TakeInImport {
  constructor(
    private readonly database: Database,
    private readonly store: UploadStore,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws {InvalidInput} `file-missing`, `invalid-input`, `broken-form`; nothing is kept then */
  async execute(actor: Actor, request: FastifyRequest): Promise<{ id: string }> {
    const id = this.ids.next();
    try {
      const upload = await readImportUpload(request, (bytes) => this.store.put(id, bytes));
      const { kind, sheet, isPreview } = upload;
      assertMayImport(actor, kind);
      const now = this.clock.now();
      await this.database.transaction(async (tx) => {
        tx.send(
          `INSERT INTO import (id, unit_id, kind, sheet, status, is_preview, started_by, started_by_name,
             answered_for_by, answered_for_by_name, started_at, progress_at)
           VALUES ($1, $2, $3, $4, 'reading', $5, $6, $7, $6, $7, $8, $8)`,
          [id, actor.unitId, kind, sheet, isPreview, actor.id, actor.name, now],
        );
        this.audit.record(tx, actor, {
          action: 'import-started',
          unitId: actor.unitId!,
          subjectType: 'import',
          subjectId: id,
          after: upload,
        });
        tx.afterCommit(() => this.jobs.hurry(runImport, { id }));
      });
    } catch (error) {
      await this.store.destroy(id);
      throw error;
    }
    return { id };
  }
}
