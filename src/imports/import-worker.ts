import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { holdBack } from '../matching/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import { HandlesJob, inBulk, Jobs } from '../platform/jobs/index.js';
import { Settings } from '../platform/settings/index.js';
import { CommitImport } from './committing/commit-import.js';
import { Import } from './import.entity.js';
import { workedOn } from './import.status.js';
import { runImport, sweepImports } from './imports.jobs.js';
import { DecideOnImport } from './preview/decide-on-import.js';
import { CheckImport } from './reading/check-import.js';
import { ReadImport } from './reading/read-import.js';
import { TakeRowsBack } from './undoing/take-rows-back.js';
import { UploadStore } from './upload/upload-store.js';

/** Who works on a list gets on within seconds: one that stands still this long is worked on by nobody. */
const standsStillMs = 30_000;
/** A file without an import by then was sent by somebody whose request broke off. */
const orphanMs = 24 * 60 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;

/** Told to stop in the middle: the queue brings the job back. */
class ImportInterrupted extends Error {
  override readonly name = 'ImportInterrupted';
}

/** Takes lists further, step by step, until they are done or wait for somebody. */
@Injectable()
export class ImportWorker implements BeforeApplicationShutdown {
  private isStopping = false;

  constructor(
    private readonly database: Database,
    private readonly readImport: ReadImport,
    private readonly checkImport: CheckImport,
    private readonly commitImport: CommitImport,
    private readonly takeRowsBack: TakeRowsBack,
    private readonly decide: DecideOnImport,
    private readonly store: UploadStore,
    private readonly settings: Settings,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @HandlesJob(runImport)
  async run({ id }: { id: string }): Promise<void> {
    await inBulk(async () => {
      while (await this.step(id)) if (this.isStopping) throw new ImportInterrupted();
    });
  }

  /** Finds what stands still: the process died, or the queue never heard of it. */
  @HandlesJob(sweepImports)
  async sweep(): Promise<void> {
    const now = this.clock.now().getTime();
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM import WHERE status = ANY($1) AND progress_at < $2',
      [workedOn, new Date(now - standsStillMs)],
    );
    for (const { id } of rows) await this.jobs.hurry(runImport, { id });
    await this.cancelForgotten(
      new Date(now - this.settings.need('RETENTION_IMPORTS_DAYS') * dayMs),
    );
    await this.forgetOrphans(new Date(now - orphanMs));
  }

  beforeApplicationShutdown(): void {
    this.isStopping = true;
  }

  /** @returns whether there is more to do */
  private async step(id: string): Promise<boolean> {
    const it = await this.database.manager.findOneBy(Import, { id });
    if (it?.status === 'reading') await this.readImport.execute(it, () => this.isStopping);
    else if (it?.status === 'checking') await this.checkImport.execute(id);
    else if (it?.status === 'committing') await holdBack(id, () => this.commitImport.execute(id));
    else if (it?.status === 'undoing') await this.takeRowsBack.execute(id);
    else return false;
    return true;
  }

  /** Nobody gave their word while its rows were kept: nothing is taken in. */
  private async cancelForgotten(before: Date): Promise<void> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM import WHERE status = 'previewed' AND progress_at < $1`,
      [before],
    );
    for (const { id } of rows) await this.decide.cancelForgotten(id, before);
  }

  private async forgetOrphans(before: Date): Promise<void> {
    const ids = await this.store.olderThan(before);
    if (ids.length === 0) return;
    const needed = await this.database.query<{ id: string }>(
      `SELECT id FROM import WHERE id = ANY($1) AND status = 'reading'`,
      [ids],
    );
    for (const id of ids) if (!needed.some((it) => it.id === id)) await this.store.destroy(id);
  }
}
