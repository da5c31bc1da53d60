import { addDays, xuchangDay } from '../../platform/xuchang-time.js';

/** Today and yesterday in Xuchang. */
export function daysAround(now: Date): { today: string; yesterday: string } {
  const today = xuchangDay(now);
  return { today, yesterday: addDays(today, -1) };
}
