import {
  addDays,
  xuchangDay,
  xuchangInstant,
  xuchangTimeOfDay,
} from '../../platform/xuchang-time.js';

const quietFrom = '21:00';
const quietUntil = '08:00';

/** From 21:00 until 08:00 in Xuchang nobody is woken; half-open, so 08:00 itself is day. */
export function isQuiet(instant: Date): boolean {
  const time = xuchangTimeOfDay(instant);
  return time >= quietFrom || time < quietUntil;
}

/** The instant itself by day, else the next 08:00. */
export function nextWakingInstant(instant: Date): Date {
  if (!isQuiet(instant)) return instant;
  const day = xuchangDay(instant);
  const isEvening = xuchangTimeOfDay(instant) >= quietFrom;
  return xuchangInstant(isEvening ? addDays(day, 1) : day, quietUntil);
}
