import { xuchangDay, xuchangTimeOfDay } from '../../platform/xuchang-time.js';
import type { Locale } from './catalogue.js';

const english = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `11月24日 09:30`, in Asia/Shanghai. */
export function showMoment(locale: Locale, instant: Date): string {
  return `${showDay(locale, xuchangDay(instant))} ${xuchangTimeOfDay(instant)}`;
}

/** `11月24日 09:30–09:50`; the second day is named when the interval crosses midnight. */
export function showInterval(locale: Locale, from: Date, until: Date): string {
  const isSameDay = xuchangDay(from) === xuchangDay(until);
  const end = isSameDay ? xuchangTimeOfDay(until) : showMoment(locale, until);
  return `${showMoment(locale, from)}–${end}`;
}

/** A calendar day `2026-11-24` as `11月24日`. Anything else is given back as it is. */
export function showDay(locale: Locale, day: string): string {
  const [, month, date] = day.split('-').map(Number);
  if (!month || !date) return day;
  return locale === 'en' ? `${date} ${english[month - 1]}` : `${month}月${date}日`;
}

/** A month `2026-11` as `2026年11月`. */
export function showMonth(locale: Locale, month: string): string {
  const [year, number] = month.split('-').map(Number);
  if (!year || !number) return month;
  return locale === 'en' ? `${english[number - 1]} ${year}` : `${year}年${number}月`;
}
