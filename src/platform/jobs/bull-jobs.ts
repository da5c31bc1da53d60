import { getQueueToken } from '@nestjs/bullmq';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { Log } from '../logging/index.js';
import type { JobType, QueueName } from './define-job.js';
import { IdBatches } from './id-batches.js';
import { Jobs } from './jobs.js';

/** Finished jobs are only kept for looking at: what happened stands in our own rows. */
const keep = { removeOnComplete: { count: 200 }, removeOnFail: { age: 24 * 3600, count: 1_000 } };

@Injectable()
export class BullJobs extends Jobs implements BeforeApplicationShutdown {
  private readonly batches = new IdBatches<JobType<{ ids: string[] }>>((job, ids) =>
    this.hurry(job, { ids }),
  );

  constructor(
    private readonly moduleRef: ModuleRef,
    private readonly log: Log,
  ) {
    super();
  }

  override async hurry<Payload extends object>(
    job: JobType<Payload>,
    payload: Payload,
  ): Promise<void> {
    try {
      await this.queue(job.queue).add(job.name, payload, {
        attempts: job.attempts,
        backoff: { type: 'exponential', delay: job.backoffMs },
        priority: job.priority,
        ...keep,
      });
    } catch (error) {
      this.log.warn(
        { job: job.name, reason: (error as Error).name },
        'not hurried, the sweep will find it',
      );
    }
  }

  override hurryIds(job: JobType<{ ids: string[] }>, ids: string[]): void {
    this.batches.add(job, ids);
  }

  override flush(): Promise<void> {
    return this.batches.flush();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.flush();
  }

  private queue(name: QueueName): Queue {
    return this.moduleRef.get(getQueueToken(name), { strict: false });
  }
}
