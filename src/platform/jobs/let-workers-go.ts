import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { InboxQueue, MatchingQueue, NoticesQueue, SchedulesQueue } from './processors.js';
import { isAway, queueConnection, type QueueConnection } from './queue-connection.js';

/** A worker says goodbye to Redis before it ends, and would wait for one that is away without end. */
@Injectable()
export class LetWorkersGo implements BeforeApplicationShutdown {
  private readonly workers: (MatchingQueue | NoticesQueue | InboxQueue | SchedulesQueue)[];

  constructor(
    @Inject(queueConnection) private readonly connection: QueueConnection,
    matching: MatchingQueue,
    notices: NoticesQueue,
    inbox: InboxQueue,
    schedules: SchedulesQueue,
  ) {
    this.workers = [matching, notices, inbox, schedules];
  }

  /** What was being done is done again after the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    if (!(await isAway(this.connection))) return;
    await Promise.all(this.workers.map(({ worker }) => worker.close(true)));
  }
}
