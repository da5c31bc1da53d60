import type { WorkerHost } from '@nestjs/bullmq';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { QueueName } from './define-job.js';
import {
  ExportsQueue,
  ImportsQueue,
  InboxQueue,
  MatchingQueue,
  NeighboursQueue,
  NoticesQueue,
  SchedulesQueue,
} from './processors.js';
import { isAway, untilReady, queueConnection, type QueueConnection } from './queue-connection.js';
import { QueueOutage } from './queue-outage.js';

/** Workers begin when their store has answered, and end also when it is away. */
@Injectable()
export class WorkersLife implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly hosts: WorkerHost[];

  constructor(
    @Inject(queueConnection) private readonly connection: QueueConnection,
    private readonly outage: QueueOutage,
    matching: MatchingQueue,
    notices: NoticesQueue,
    inbox: InboxQueue,
    imports: ImportsQueue,
    exports: ExportsQueue,
    neighbours: NeighboursQueue,
    schedules: SchedulesQueue,
  ) {
    // By name, so that no queue is forgotten.
    const ofQueues: Record<QueueName, WorkerHost> = {
      matching,
      notices,
      inbox,
      imports,
      exports,
      neighbours,
      schedules,
    };
    this.hosts = Object.values(ofQueues);
  }

  /** @throws {Error} when the database went away meanwhile: a worker that ran all the same would spin without end */
  async onApplicationBootstrap(): Promise<void> {
    const workers = this.hosts.map(({ worker }) => worker);
    await untilReady(this.connection, workers);
    for (const worker of workers) void worker.run().catch(this.outage.hear);
  }

  /**
   * A worker says goodbye to Redis before it ends, and would wait for one that is away without end. What was being done
   * is done again after the next start.
   */
  async beforeApplicationShutdown(): Promise<void> {
    if (!(await isAway(this.connection))) return;
    await Promise.all(this.hosts.map(({ worker }) => worker.close(true)));
  }
}
