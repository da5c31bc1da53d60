import { addDays, xuchangInstant } from '../../../src/platform/xuchang-time.js';
import { eventDay } from '../campaign/window.js';
import { crews } from '../city/crews.js';
import type { Dice } from '../dice.js';
import { hoursAfter, somewhenOn } from '../moments.js';
import type { PlannedEvent } from '../planned.js';
import type { Step } from '../step.js';

/** A return event: planned, owners invited and reminded, and on the day those who come take their vehicles home. */
export function eventStory(dice: Dice, it: PlannedEvent): Step[] {
  const by = crews[it.bureau].desk;
  const event = it.key;
  const steps: Step[] = [
    { at: it.plannedAt, by, does: 'plan-event', event },
    { at: it.assignedAt, by, does: 'assign-owners', event },
    { at: it.invitedAt, by, does: 'invite', event },
  ];
  for (const { vehicle, books } of it.guests) {
    const at = it.takesPlace
      ? somewhenOn(dice, addDays(it.day, -1), 8, 17.5)
      : hoursAfter(it.invitedAt, 2);
    if (books) steps.push({ at, by, does: 'book', event, vehicle });
  }
  return it.takesPlace ? [...steps, ...sweeps(it), ...theDay(it, by)] : steps;
}

/**
 * Reminders the day before, for the mass event once more in the morning; those who did not come have missed it by the
 * next.
 */
function sweeps({ day }: PlannedEvent): Step[] {
  const at = (days: number, time: string): Step => ({
    at: xuchangInstant(addDays(day, days), time),
    by: 'system',
    does: 'sweep',
  });
  return [at(-1, '12:05'), ...(day === eventDay ? [at(0, '08:35')] : []), at(1, '08:05')];
}

function theDay({ key: event, day, guests, pennants }: PlannedEvent, by: string): Step[] {
  const comers = guests.filter((it) => it.attendance !== 'absent');
  return [
    ...comers.flatMap(({ vehicle, arrivesAt }): Step[] => [
      { at: arrivesAt, by, does: 'check-in', event, vehicle },
      { at: hoursAfter(arrivesAt, 3 / 60), by, does: 'hand-over', event, vehicle },
    ]),
    ...pennants.map(({ at }, pennant): Step => ({
      at,
      by,
      does: 'present-pennant',
      event,
      pennant,
    })),
    { at: xuchangInstant(addDays(day, 1), '09:00'), by, does: 'close-event', event },
  ];
}
