/**
 * Hurries work along. The rows that the work is about are the guarantee: losing a job only makes it wait for the next
 * sweep.
 */
import type { JobType } from './define-job.js';

export abstract class Jobs {
  /** Queues one job now. Never throws for an unreachable store: the sweep finds the row. */
  abstract hurry<Payload extends object>(job: JobType<Payload>, payload: Payload): Promise<void>;

  /** Queues ids, gathered for a few milliseconds and up to `batchSize` a job. */
  abstract hurryIds(job: JobType<{ ids: string[] }>, ids: string[]): void;

  /** Sends what is still being gathered; for an orderly end and for tests. */
  abstract flush(): Promise<void>;
}
