import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { UnitTree } from '../../identity/index.js';
import { systemActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { HandlesJob, inBulk, Jobs } from '../../platform/jobs/index.js';
import { ImportKinds } from '../kinds/import-kinds.js';
import { ExportStore } from './export-store.js';
import { sweepExports, writeExport } from './exports.jobs.js';
import { ListExport } from './list-export.entity.js';
import { RowsOfExport, WrittenByAnother } from './rows-of-export.js';
import { watermarkOf } from './watermark.js';
import { listAsCsv } from './write-list-as-csv.js';
import { listAsXlsx } from './write-list-as-xlsx.js';

/** Who writes a list gets on within seconds: one that stands still this long is written by nobody. */
const standsStillMs = 30_000;
/** So long a list that is done may be taken. */
const keptMs = 24 * 60 * 60 * 1000;
/** A sheet has room for 1,048,576 rows. */
const mostRowsOfSheet = 1_000_000;

class TooManyRows extends Error {
  override readonly name = 'TooManyRows';
}

/** Told to stop in the middle: the queue brings the job back, and the list goes on after the last page that was read. */
class ExportInterrupted extends Error {
  override readonly name = 'ExportInterrupted';
}

/** Writes lists, and destroys them a day later. */
@Injectable()
export class ExportWorker implements BeforeApplicationShutdown {
  private isStopping = false;

  constructor(
    private readonly database: Database,
    private readonly store: ExportStore,
    private readonly kinds: ImportKinds,
    private readonly rows: RowsOfExport,
    private readonly units: UnitTree,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @HandlesJob(writeExport)
  async write({ id }: { id: string }): Promise<void> {
    const it = await this.database.manager.findOneBy(ListExport, { id });
    if (it?.status !== 'writing') return;
    await inBulk(async () => {
      let count = 0;
      const isStopping = () => this.isStopping;
      const counted = async function* (pages: AsyncIterable<string[][]>) {
        for await (const page of pages) {
          if (isStopping()) throw new ExportInterrupted();
          count += page.length;
          if (it.format === 'xlsx' && count > mostRowsOfSheet) throw new TooManyRows();
          yield page;
        }
      };
      const titles = this.kinds.of(it.kind).columns.map((column) => column.titles[0]!);
      const mark = watermarkOf(it, (await this.units.byId(it.unitId)).name);
      try {
        const pages = counted(this.rows.of(it));
        const file =
          it.format === 'csv'
            ? listAsCsv(titles, mark, pages)
            : listAsXlsx(titles, mark, pages, it.askedAt);
        await this.store.put(id, file);
        await this.finish(it, 'done', count);
      } catch (error) {
        if (error instanceof WrittenByAnother) return;
        if (!(error instanceof TooManyRows)) throw error;
        await this.store.destroy(id);
        await this.finish(it, 'failed', 0);
      }
    });
  }

  /** Finds what stands still, and what was kept long enough. */
  @HandlesJob(sweepExports)
  async sweep(): Promise<void> {
    const now = this.clock.now().getTime();
    const still = await this.database.query<{ id: string }>(
      `SELECT id FROM list_export WHERE status = 'writing' AND progress_at < $1`,
      [new Date(now - standsStillMs)],
    );
    for (const { id } of still) await this.jobs.hurry(writeExport, { id });
    const old = await this.database.query<{ id: string }>(
      `SELECT id FROM list_export WHERE status = 'done' AND finished_at < $1`,
      [new Date(now - keptMs)],
    );
    for (const { id } of old) {
      await this.store.destroy(id);
      await this.database.query(
        `UPDATE list_export SET status = 'gone' WHERE id = $1 AND status = 'done'`,
        [id],
      );
    }
  }

  beforeApplicationShutdown(): void {
    this.isStopping = true;
  }

  private async finish(it: ListExport, to: 'done' | 'failed', rows: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const moved = await tx.query(
        `UPDATE list_export SET status = $2, rows = $3, finished_at = $4, progress_at = $4
         WHERE id = $1 AND status = 'writing' RETURNING 1`,
        [it.id, to, rows, this.clock.now()],
      );
      if (moved.length === 0) return;
      tx.send('DELETE FROM list_export_page WHERE export_id = $1', [it.id]);
      this.audit.record(tx, systemActor, {
        action: to === 'done' ? 'export-written' : 'export-failed',
        unitId: it.unitId,
        subjectType: 'list-export',
        subjectId: it.id,
        purpose: it.purpose,
        after: { rows },
      });
    });
  }
}
