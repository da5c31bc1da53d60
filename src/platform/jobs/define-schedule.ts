import type { JobType } from './define-job.js';

/** A BullMQ job scheduler in Asia/Shanghai time. Its job sweeps due rows, so a missed beat is caught up by the next. */
export interface Schedule {
  readonly name: string;
  /** cron, five or six fields, Asia/Shanghai */
  readonly pattern: string;
  readonly job: JobType<Record<string, never>>;
}

/** For sweeps of work that somebody waits for: what was never hurried is found this soon. */
export const everyTenSeconds = '*/10 * * * * *';

const catalogue: Schedule[] = [];

export function allSchedules(): readonly Schedule[] {
  return catalogue;
}

export function defineSchedule(schedule: Schedule): Schedule {
  catalogue.push(schedule);
  return schedule;
}
