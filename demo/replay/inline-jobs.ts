import { Jobs, type JobHandlers, type JobType } from '../../src/platform/jobs/index.js';

interface Hurried {
  job: JobType<never>;
  payload: object;
}

/**
 * The queue of a replay: keeps what is hurried in its order and works it off, one after the other, when told to. No
 * store, no worker, no other order than that of the deeds.
 */
export class InlineJobs extends Jobs {
  private waiting: Hurried[] = [];

  override async hurry<Payload extends object>(
    job: JobType<Payload>,
    payload: Payload,
  ): Promise<void> {
    this.waiting.push({ job: job as JobType<never>, payload });
  }

  override hurryIds(job: JobType<{ ids: string[] }>, ids: string[]): void {
    const last = this.waiting.at(-1);
    if (last?.job.name === job.name && 'ids' in last.payload)
      (last.payload as { ids: string[] }).ids.push(...ids);
    else this.waiting.push({ job: job as JobType<never>, payload: { ids: [...ids] } });
  }

  override async flush(): Promise<void> {}

  /** Works off what waits, and what that hurries in turn. */
  async workOff(handlers: JobHandlers): Promise<void> {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift())
      await handlers.run(next.job.name, next.payload);
  }
}
