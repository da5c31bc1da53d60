import { addDays, xuchangDay, xuchangInstant } from '../../src/platform/xuchang-time.js';
import type { Dice } from './dice.js';

const hourMs = 3_600_000;

export function hoursAfter(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + Math.round(hours * 3_600) * 1_000);
}

/** Some time from `from` to `until` hours (0–24) of a day in Xuchang, to the minute. */
export function somewhenOn(dice: Dice, day: string, from: number, until: number): Date {
  const minutes = dice.int(Math.round(from * 60), Math.round(until * 60) - 1);
  return new Date(xuchangInstant(day, '00:00').getTime() + minutes * 60_000);
}

/** The same instant when offices are open (08:30–18:00), else a moment after they next open. */
export function atOffice(dice: Dice, instant: Date): Date {
  const day = xuchangDay(instant);
  const hour = (instant.getTime() - xuchangInstant(day, '00:00').getTime()) / hourMs;
  if (hour < 8.5) return somewhenOn(dice, day, 8.5, 10);
  if (hour >= 18) return somewhenOn(dice, addDays(day, 1), 8.5, 10);
  return instant;
}

export function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}

export function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}

/** Every day from the first to the last, both included. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
