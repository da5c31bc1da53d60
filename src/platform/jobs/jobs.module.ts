import { BullModule } from '@nestjs/bullmq';
import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Log } from '../logging/index.js';
import { Settings } from '../settings/index.js';
import { BullJobs } from './bull-jobs.js';
import { queueNames } from './define-job.js';
import { JobHandlers } from './job-handlers.js';
import { Jobs } from './jobs.js';
import { InboxQueue, MatchingQueue, NoticesQueue, SchedulesQueue } from './processors.js';
import {
  closeQueueConnection,
  openQueueConnection,
  type QueueConnection,
} from './queue-connection.js';
import { ScheduleStarter } from './schedule-starter.js';

const queueConnection = Symbol('queue connection');

@Module({})
class QueueConnectionModule implements OnApplicationShutdown {
  constructor(@Inject(queueConnection) private readonly connection: QueueConnection) {}

  /** Imported by all who use it, so it is the last to shut. */
  async onApplicationShutdown(): Promise<void> {
    await closeQueueConnection(this.connection);
  }
}

const connectionModule: DynamicModule = {
  module: QueueConnectionModule,
  global: true,
  providers: [
    { provide: queueConnection, inject: [Settings, Log], useFactory: openQueueConnection },
  ],
  exports: [queueConnection],
};

const workers = [MatchingQueue, NoticesQueue, InboxQueue, SchedulesQueue, ScheduleStarter];

/** Queues for all, workers where the process works. */
@Module({})
export class JobsModule {
  static forRoot({ works }: { works: boolean }): DynamicModule {
    return {
      module: JobsModule,
      global: true,
      imports: [
        connectionModule,
        DiscoveryModule,
        BullModule.forRootAsync({
          imports: [connectionModule],
          inject: [queueConnection],
          useFactory: (connection: QueueConnection) => ({ connection: connection as never }),
        }),
        BullModule.registerQueue(...queueNames.map((name) => ({ name }))),
      ],
      providers: [JobHandlers, { provide: Jobs, useClass: BullJobs }, ...(works ? workers : [])],
      exports: [Jobs, JobHandlers],
    };
  }
}
