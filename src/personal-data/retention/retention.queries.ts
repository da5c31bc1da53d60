import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { Settings } from '../../platform/settings/index.js';
import { retentionClasses, type RetentionBasis } from './retention-classes.js';
import type { RetentionRun } from './retention-run.entity.js';

export interface RetentionView {
  name: string;
  title: string;
  days: number;
  /** the environment variable that says so */
  setting: string;
  basis: RetentionBasis;
  /** by the last run that ended; null before the first */
  erasedLast: number | null;
}

type Run = Pick<RetentionRun, 'startedAt' | 'endedAt' | 'erased'>;

/** How long is what kept, why, and what did the last run erase? Figures only. */
@Injectable()
export class RetentionQueries {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  async all(): Promise<{ lastRun: Omit<Run, 'erased'> | null; items: RetentionView[] }> {
    const [last] = await this.database.query<Run>(
      `SELECT started_at AS "startedAt", ended_at AS "endedAt", erased FROM retention_run
       WHERE ended_at IS NOT NULL ORDER BY id DESC LIMIT 1`,
    );
    return {
      lastRun: last ? { startedAt: last.startedAt, endedAt: last.endedAt } : null,
      items: retentionClasses.map(({ name, title, setting, basis }) => ({
        name,
        title,
        days: this.settings.need(setting),
        setting,
        basis,
        erasedLast: last ? (last.erased[name] ?? 0) : null,
      })),
    };
  }
}
