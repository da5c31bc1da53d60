import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import { UnrecoverableError, type Job } from 'bullmq';
import { DomainError } from '../errors/domain-error.js';
import { PermanentFailure } from '../errors/permanent-failure.js';
import { Metrics } from '../health/metrics.js';
import { Log } from '../logging/index.js';
import { JobHandlers } from './job-handlers.js';
import { QueueOutage } from './queue-outage.js';

/** A rule's no and a permanent failure are not tried again; anything else, also what is busy, backs off and is. */
@Injectable()
abstract class QueueProcessor extends WorkerHost {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly log: Log,
    private readonly outage: QueueOutage,
    private readonly metrics: Metrics,
  ) {
    super();
  }

  @OnWorkerEvent('error')
  hear(error: Error): void {
    this.outage.hear(error);
  }

  override async process(job: Job): Promise<void> {
    try {
      await this.handlers.run(job.name, job.data);
      this.metrics.jobs.inc({ job: job.name, outcome: 'done' });
    } catch (error) {
      const isFinal =
        error instanceof PermanentFailure ||
        (error instanceof DomainError && error.kind !== 'unavailable');
      this.metrics.jobs.inc({ job: job.name, outcome: isFinal ? 'refused' : 'failed' });
      const { code } = error as { code?: string };
      const { name } = (error as Error).constructor;
      this.log.warn(
        { job: job.name, attempt: job.attemptsMade + 1, isFinal, reason: name, code },
        'job failed',
      );
      // Messages may hold a row's values: the queue keeps the error's name alone.
      const safe = `${name} ${code ?? ''}`.trim();
      throw isFinal ? new UnrecoverableError(safe) : new Error(safe);
    }
  }
}

/**
 * A worker is impatient: rows are the guarantee and a repeated job changes nothing. BullMQ would wait 15 s after a
 * refused connection, and up to 90 s before a job whose worker died is another's.
 */
const impatient = {
  autorun: false, // see WorkersLife
  runRetryDelay: 500,
  lockDuration: 10_000,
  stalledInterval: 3_000,
  maxStalledCount: 3,
};

@Processor('matching', { ...impatient, concurrency: 2 })
export class MatchingQueue extends QueueProcessor {}

@Processor('notices', { ...impatient, concurrency: 4 })
export class NoticesQueue extends QueueProcessor {}

@Processor('inbox', { ...impatient, concurrency: 2 })
export class InboxQueue extends QueueProcessor {}

/** One at a time: each import is as fast as the machine is. */
@Processor('imports', { ...impatient, concurrency: 1 })
export class ImportsQueue extends QueueProcessor {}

/** Who wants a list does not wait for those that come in. */
@Processor('exports', { ...impatient, concurrency: 1 })
export class ExportsQueue extends QueueProcessor {}

@Processor('neighbours', { ...impatient, concurrency: 4 })
export class NeighboursQueue extends QueueProcessor {}

@Processor('schedules', { ...impatient, concurrency: 1 })
export class SchedulesQueue extends QueueProcessor {}
