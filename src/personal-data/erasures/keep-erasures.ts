import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { ErasePeople } from '../../people/index.js';
import { systemActor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { HandlesJob } from '../../platform/jobs/index.js';
import { Settings } from '../../platform/settings/index.js';
import { appendErasures, erasureList, readErasures, type ListedErasure } from './erasure-list.js';
import { keepErasures } from './keep-erasures.job.js';

const chunk = 500;
/** an erasure that began before the newest one listed may have been committed after it */
const overlapMs = 24 * 60 * 60 * 1000;

export interface ErasedAgain {
  erased: number;
  /** who is part of open work as the backup knows it, and is erased by a later run */
  waiting: number;
}

/**
 * The list of erased people lies in a file that no backup holds. It is what a restored database is held against: a key
 * that comes back with a backup is destroyed again.
 */
@Injectable()
export class KeepErasures {
  private readonly file: string;

  constructor(
    private readonly database: Database,
    private readonly erase: ErasePeople,
    settings: Settings,
  ) {
    this.file = path.join(settings.need('DATA_DIR'), erasureList);
  }

  /** Whoever is erased again was listed before: the other order would list nobody anew. */
  @HandlesJob(keepErasures)
  async execute(): Promise<ErasedAgain> {
    const listed = await readErasures(this.file);
    const again = await this.again(listed);
    await this.writeNew(listed);
    return again;
  }

  private async writeNew(listed: ListedErasure[]): Promise<void> {
    const known = new Set(listed.map((it) => it.personId));
    const last = listed.at(-1)?.at ?? new Date(0).toISOString();
    const rows = await this.database.query<{ at: Date; personId: string; unitId: string }>(
      `SELECT erased_at AS at, person.id AS "personId", entry.unit_id AS "unitId"
       FROM person JOIN LATERAL (SELECT unit_id FROM audit_entry
         WHERE subject_id = person.id AND action = 'person-erased' LIMIT 1) entry ON true
       WHERE erased_at >= $1 ORDER BY erased_at, person.id`,
      [new Date(new Date(last).getTime() - overlapMs)],
    );
    const missing = rows.filter((it) => !known.has(it.personId));
    await appendErasures(
      this.file,
      missing.map((it) => ({ ...it, at: it.at.toISOString() })),
    );
  }

  private async again(listed: ListedErasure[]): Promise<ErasedAgain> {
    const outcome = { erased: 0, waiting: 0 };
    for (let start = 0; start < listed.length; start += chunk) {
      const part = await this.eraseBack(listed.slice(start, start + chunk));
      outcome.erased += part.erased;
      outcome.waiting += part.waiting;
    }
    return outcome;
  }

  private async eraseBack(listed: ListedErasure[]): Promise<ErasedAgain> {
    return this.database.transaction(async (tx) => {
      const rows = await tx.query<{ id: string }>(
        'SELECT id FROM person WHERE id = ANY($1) AND wrapped_key IS NOT NULL ORDER BY id FOR UPDATE',
        [listed.map((it) => it.personId)],
      );
      const back = rows.map((it) => it.id);
      if (back.length === 0) return { erased: 0, waiting: 0 };
      const busy = await this.erase.withOpenWork(tx, back);
      const unitOf = new Map(listed.map((it) => [it.personId, it.unitId]));
      const people = back
        .filter((id) => !busy.has(id))
        .map((personId) => ({ personId, unitId: unitOf.get(personId)! }));
      if (people.length > 0)
        await this.erase.execute(tx, systemActor, people, 'erased before the restore');
      return { erased: people.length, waiting: busy.size };
    });
  }
}
