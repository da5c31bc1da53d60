export const queueNames = [
  'matching',
  'notices',
  'inbox',
  'imports',
  'exports',
  'neighbours',
  'schedules',
] as const;
export type QueueName = (typeof queueNames)[number];

/** A job is a typed value. Its payload carries ids only: never a phone, a name or an ID number. */
export interface JobType<Payload> {
  readonly name: string;
  readonly queue: QueueName;
  readonly attempts: number;
  readonly backoffMs: number;
  /** 1 is first; bulk work takes a higher number, so that a single record is not kept waiting */
  readonly priority: number;
  /** ids gathered into one job, also in bulk; what the queue finds fit when absent */
  readonly idsEach?: number;
  readonly payload?: Payload;
}

const catalogue = new Map<string, JobType<unknown>>();

export function allJobTypes(): JobType<unknown>[] {
  return [...catalogue.values()];
}

export function defineJob<Payload extends object = Record<string, never>>(
  it: Pick<JobType<Payload>, 'name' | 'queue'> & Partial<JobType<Payload>>,
): JobType<Payload> {
  const job = { attempts: 5, backoffMs: 1_000, priority: 5, ...it };
  if (catalogue.has(job.name)) throw new Error(`Two jobs are called ${job.name}`);
  catalogue.set(job.name, job);
  return job;
}
