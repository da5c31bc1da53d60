import { getQueueToken } from '@nestjs/bullmq';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { ErrorCode, type Queue } from 'bullmq';
import { allSchedules } from './define-schedule.js';
import { JobHandlers } from './job-handlers.js';

const timeZone = 'Asia/Shanghai';

/** Makes the job schedulers be what the code says: several workers may do so at once. */
@Injectable()
export class ScheduleStarter implements OnApplicationBootstrap {
  constructor(
    private readonly moduleRef: ModuleRef,
    private readonly handlers: JobHandlers,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.handlers.assertComplete();
    for (const { name, pattern, job } of allSchedules()) {
      const queue = this.moduleRef.get<Queue>(getQueueToken(job.queue), { strict: false });
      await begin(queue, name, pattern, job.name);
      // An outage may have swallowed beats: sweep once at start.
      await queue.add(job.name, {}, { removeOnComplete: true, removeOnFail: { count: 100 } });
    }
  }
}

async function begin(queue: Queue, schedule: string, pattern: string, job: string): Promise<void> {
  const opts = { removeOnComplete: { count: 20 }, removeOnFail: { count: 100 } };
  try {
    await queue.upsertJobScheduler(
      schedule,
      { pattern, tz: timeZone },
      { name: job, data: {}, opts },
    );
  } catch (error) {
    // Another worker has made this very beat in the same instant: it is there.
    if ((error as { code?: number }).code !== ErrorCode.SchedulerJobIdCollision) throw error;
  }
}
