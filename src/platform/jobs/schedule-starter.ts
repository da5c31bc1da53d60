import { getQueueToken } from '@nestjs/bullmq';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { ErrorCode, type Queue } from 'bullmq';
import { Pool } from 'pg';
import { allSchedules, type Schedule } from './define-schedule.js';
import { JobHandlers } from './job-handlers.js';
import { queueConnection, type QueueConnection } from './queue-connection.js';
import { QueueOutage } from './queue-outage.js';

const timeZone = 'Asia/Shanghai';
const lookEveryMs = 10_000;

/**
 * Makes the job schedulers be what the code says, at the start and for as long as the worker runs: Redis may lose them
 * meanwhile (flushed, or restarted without its file), and no sweep would come until a worker starts again. Several workers
 * may do so at once.
 */
@Injectable()
export class ScheduleStarter implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private looking: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(queueConnection) private readonly connection: QueueConnection,
    private readonly moduleRef: ModuleRef,
    private readonly handlers: JobHandlers,
    private readonly outage: QueueOutage,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.handlers.assertComplete();
    for (const schedule of allSchedules()) await this.begin(schedule);
    if (this.connection instanceof Pool) return;
    this.timer = setInterval(() => {
      this.looking ??= this.beginLost()
        .catch(this.outage.hear)
        .finally(() => (this.looking = undefined));
    }, lookEveryMs).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Begins again what the store has lost. */
  async beginLost(): Promise<void> {
    for (const schedule of allSchedules()) {
      const kept = await this.queue(schedule).getJobScheduler(schedule.name);
      if (!kept) await this.begin(schedule);
    }
  }

  /** An outage may have swallowed beats, so it sweeps once at its beginning. */
  private async begin(schedule: Schedule): Promise<void> {
    const queue = this.queue(schedule);
    await keepBeating(queue, schedule);
    await queue.add(
      schedule.job.name,
      {},
      { removeOnComplete: true, removeOnFail: { count: 100 } },
    );
  }

  private queue({ job }: Schedule): Queue {
    return this.moduleRef.get<Queue>(getQueueToken(job.queue), { strict: false });
  }
}

async function keepBeating(queue: Queue, { name, pattern, job }: Schedule): Promise<void> {
  // A beat that was kept would be in the way of the next of its name and time, when a clock was set back.
  const opts = { removeOnComplete: true, removeOnFail: { count: 100 } };
  try {
    await queue.upsertJobScheduler(
      name,
      { pattern, tz: timeZone },
      { name: job.name, data: {}, opts },
    );
  } catch (error) {
    // Another worker has made this very beat in the same instant: it is there.
    if ((error as { code?: number }).code !== ErrorCode.SchedulerJobIdCollision) throw error;
  }
}
