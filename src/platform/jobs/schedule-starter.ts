import { getQueueToken } from '@nestjs/bullmq';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Queue } from 'bullmq';
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
      await queue.upsertJobScheduler(
        name,
        { pattern, tz: timeZone },
        {
          name: job.name,
          data: {},
          opts: { removeOnComplete: { count: 20 }, removeOnFail: { count: 100 } },
        },
      );
      // An outage may have swallowed beats: sweep once at start.
      await queue.add(job.name, {}, { removeOnComplete: true, removeOnFail: { count: 100 } });
    }
  }
}
