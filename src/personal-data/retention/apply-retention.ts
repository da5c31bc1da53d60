import { Injectable } from '@nestjs/common';
import { ErasePeople } from '../../people/index.js';
import { systemActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { HandlesJob } from '../../platform/jobs/index.js';
import { Log } from '../../platform/logging/index.js';
import { Settings } from '../../platform/settings/index.js';
import { retentionClasses, type RetentionClass } from './retention-classes.js';
import { applyRetention } from './retention.job.js';

const chunk = 500;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * Erases what is due, a chunk a transaction: killed, the next run goes on with what is left. Each person stands in the
 * audit trail with the class that erased them; of rows that name nobody the run keeps the count.
 */
@Injectable()
export class ApplyRetention {
  constructor(
    private readonly database: Database,
    private readonly erase: ErasePeople,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  @HandlesJob(applyRetention)
  async execute(): Promise<void> {
    const id = this.ids.next();
    await this.database.query(
      'INSERT INTO retention_run (id, started_at, erased) VALUES ($1, $2, $3)',
      [id, this.clock.now(), {}],
    );
    for (const kept of retentionClasses) {
      const days = this.settings.need(kept.setting);
      const before = new Date(this.clock.now().getTime() - days * dayMs);
      let [erased, last] = [0, 0];
      do {
        last = await this.oneChunk(kept, before);
        erased += last;
      } while (last > 0);
      if (erased > 0) this.log.info({ class: kept.name, erased }, 'kept long enough');
      await this.database.query(
        'UPDATE retention_run SET erased = erased || $2::jsonb WHERE id = $1',
        [id, JSON.stringify({ [kept.name]: erased })],
      );
    }
    await this.database.query('UPDATE retention_run SET ended_at = $2 WHERE id = $1', [
      id,
      this.clock.now(),
    ]);
  }

  /** @returns how many were erased; 0 too when all that is due is part of open work */
  private async oneChunk({ name, people, rows }: RetentionClass, before: Date): Promise<number> {
    return this.database.transaction(async (tx) => {
      if (rows) return (await tx.query(rows, [before, chunk])).length;
      const due = await tx.query<{ person_id: string; unit_id: string }>(people!, [before, chunk]);
      const ids = [...new Set(due.map((it) => it.person_id))];
      const busy = await this.erase.withOpenWork(tx, ids, name);
      const erasable = ids
        .filter((id) => !busy.has(id))
        .map((personId) => ({
          personId,
          unitId: due.find((it) => it.person_id === personId)!.unit_id,
        }));
      if (erasable.length === 0) return 0;
      await this.erase.execute(tx, systemActor, erasable, `retention: ${name}`);
      return erasable.length;
    });
  }
}
