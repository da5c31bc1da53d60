import { BullModule } from '@nestjs/bullmq';
import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Settings } from '../settings/index.js';
import { BullJobs } from './bull-jobs.js';
import { queueNames } from './define-job.js';
import { JobHandlers } from './job-handlers.js';
import { Jobs } from './jobs.js';
import {
  ExportsQueue,
  ImportsQueue,
  InboxQueue,
  MatchingQueue,
  NeighboursQueue,
  NoticesQueue,
  SchedulesQueue,
} from './processors.js';
import {
  closeQueueConnection,
  openQueueConnection,
  queueConnection,
  type QueueConnection,
} from './queue-connection.js';
import { QueueOutage } from './queue-outage.js';
import { ScheduleStarter } from './schedule-starter.js';
import { WorkersLife } from './workers-life.js';

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
    QueueOutage,
    { provide: queueConnection, inject: [Settings, QueueOutage], useFactory: openQueueConnection },
  ],
  exports: [queueConnection, QueueOutage],
};

const workers = [
  MatchingQueue,
  NoticesQueue,
  InboxQueue,
  ImportsQueue,
  ExportsQueue,
  NeighboursQueue,
  SchedulesQueue,
  ScheduleStarter,
  WorkersLife,
];

/** Queues for all, workers where the process works. */
@Module({})
export class JobsModule {
  /** @param jobs in place of the queues; a replay brings one that works at once */
  static forRoot({ works, jobs }: { works: boolean; jobs?: Jobs }): DynamicModule {
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
      providers: [
        JobHandlers,
        jobs ? { provide: Jobs, useValue: jobs } : { provide: Jobs, useClass: BullJobs },
        ...(works ? workers : []),
      ],
      exports: [Jobs, JobHandlers],
    };
  }
}
