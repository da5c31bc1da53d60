import { getQueueToken } from '@nestjs/bullmq';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { queueNames, type JobType, type QueueName } from './define-job.js';
import { IdBatches } from './id-batches.js';
import { bulkPriority, isInBulk } from './in-bulk.js';
import { Jobs } from './jobs.js';
import { queueConnection, untilReady, type QueueConnection } from './queue-connection.js';
import { QueueOutage } from './queue-outage.js';

/** Finished jobs are only kept for looking at: what happened stands in our own rows. */
const keep = { removeOnComplete: { count: 200 }, removeOnFail: { age: 24 * 3600, count: 1_000 } };

/** Large enough that a list of 100,000 is 500 jobs, small enough that a single record waits a moment at most. */
const bulkBatchSize = 200;

const usualBatchSize = 50;

/** Redis that is away is waited for without end by its client; nobody at a desk should. */
const patienceMs = 2_000;

@Injectable()
export class BullJobs extends Jobs implements OnModuleInit, BeforeApplicationShutdown {
  private readonly batches = this.gathering(false);
  private readonly bulkBatches = this.gathering(true);

  constructor(
    @Inject(queueConnection) private readonly connection: QueueConnection,
    private readonly moduleRef: ModuleRef,
    private readonly outage: QueueOutage,
  ) {
    super();
  }

  async onModuleInit(): Promise<void> {
    const queues = queueNames.map((name) => this.queue(name));
    for (const queue of queues) queue.on('error', this.outage.hear);
    await untilReady(this.connection, queues);
  }

  override async hurry<Payload extends object>(
    job: JobType<Payload>,
    payload: Payload,
  ): Promise<void> {
    await this.add(job, payload, isInBulk());
  }

  override hurryIds(job: JobType<{ ids: string[] }>, ids: string[]): void {
    (isInBulk() ? this.bulkBatches : this.batches).add(job, ids);
  }

  override async flush(): Promise<void> {
    await Promise.all([this.batches.flush(), this.bulkBatches.flush()]);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.batches.close(), this.bulkBatches.close()]);
  }

  /** @returns false when the store refused it; one that does not answer may still take it */
  private async add<Payload extends object>(
    job: JobType<Payload>,
    payload: Payload,
    inBulk: boolean,
  ): Promise<boolean> {
    try {
      const added = this.queue(job.queue).add(job.name, payload, {
        attempts: job.attempts,
        backoff: { type: 'exponential', delay: job.backoffMs },
        priority: inBulk ? bulkPriority : job.priority,
        ...keep,
      });
      await withinMs(patienceMs, added);
      return true;
    } catch (error) {
      this.outage.hear(error as Error);
      return error instanceof StoreDoesNotAnswer;
    }
  }

  private gathering(inBulk: boolean) {
    return new IdBatches<JobType<{ ids: string[] }>>(
      (job, ids) => this.add(job, { ids }, inBulk),
      (job) => job.idsEach ?? (inBulk ? bulkBatchSize : usualBatchSize),
    );
  }

  private queue(name: QueueName): Queue {
    return this.moduleRef.get(getQueueToken(name), { strict: false });
  }
}

class StoreDoesNotAnswer extends Error {
  override readonly name = 'StoreDoesNotAnswer';
}

/** What comes later is let come: an extra job changes nothing. */
async function withinMs(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreDoesNotAnswer()), ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
