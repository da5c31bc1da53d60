import { addDays, startOfXuchangDay, xuchangInstant } from '../../platform/xuchang-time.js';
import { readDay } from './calendar-day.js';
import type { DayPart } from './moment-question.js';
import type { DraftMoment, ReportDraft } from './report-draft.js';

/** Hours of the day each part covers, half-open. */
const hours: Record<DayPart, readonly [number, number]> = {
  any: [0, 24],
  night: [0, 6],
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 24],
};

interface Interval {
  readonly from: Date;
  readonly until: Date;
}

/** The instants a vague moment covers, half-open; null when it has no real day. */
export function intervalOf(moment: DraftMoment | undefined): Interval | null {
  const day = moment && readDay(moment.date);
  if (!day) return null;
  const [from, until] = hours[moment.part];
  return { from: hourOf(day, from), until: hourOf(day, until) };
}

/**
 * Between which instants the theft lies: from the beginning of "last seen" to the end of "found gone",
 * but never beyond now. Null while either is not answered.
 */
export function theftInterval(draft: ReportDraft, now: Date): Interval | null {
  const seen = intervalOf(draft.seen);
  const missing = intervalOf(draft.missing);
  if (!seen || !missing) return null;
  const until = missing.until > now ? now : missing.until;
  return { from: seen.from < until ? seen.from : until, until };
}

function hourOf(day: string, hour: number): Date {
  if (hour === 24) return startOfXuchangDay(addDays(day, 1));
  return xuchangInstant(day, `${String(hour).padStart(2, '0')}:00`);
}
