const minuteMs = 60_000;
const pauses = [5_000, 30_000, 2 * minuteMs, 10 * minuteMs, 60 * minuteMs, 3 * 60 * minuteMs];
const longestPauseMs = 6 * 60 * minuteMs;
const patienceMs = 3 * 24 * 60 * minuteMs;
/** A message that is refused this often is not understood there, whatever else is. */
const mostRefusals = 8;

export interface Failing {
  failures: number;
  failingSince: Date | null;
}

/** When a neighbour that has failed is tried again. @param failures this one included */
export function nextTryAt(now: Date, failures: number, retryAfterSeconds = 0): Date {
  const pause = pauses[failures - 1] ?? longestPauseMs;
  const asked = Math.min(retryAfterSeconds * 1_000, longestPauseMs);
  return new Date(now.getTime() + Math.max(pause, asked));
}

/** Whether we stop trying by ourselves: nothing has arrived for three days. */
export function isBeyondPatience(now: Date, failingSince: Date): boolean {
  return now.getTime() - failingSince.getTime() >= patienceMs;
}

/** Whether one message is given up so that the others are told: it was refused, not merely not heard. */
export function isRefusedForGood(status: number | undefined, attempts: number): boolean {
  const isRefusal = status !== undefined && status >= 400 && status < 500;
  return isRefusal && status !== 408 && status !== 429 && attempts >= mostRefusals;
}
