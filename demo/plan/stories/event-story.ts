import { addDays } from '../../../src/platform/xuchang-time.js';
import { crews } from '../city/crews.js';
import type { Dice } from '../dice.js';
import { hoursAfter, somewhenOn } from '../moments.js';
import type { PlannedEvent } from '../planned.js';
import type { Step } from '../step.js';

/** A return event: planned, owners invited and reminded, and on the day those who come take their vehicles home. */
export function eventStory(dice: Dice, it: PlannedEvent): Step[] {
  const { desk, reviewer } = crews[it.bureau];
  const event = it.key;
  const steps: Step[] = [
    { at: it.plannedAt, by: reviewer, does: 'plan-event', event },
    { at: it.invitedAt, by: reviewer, does: 'invite', event },
  ];
  for (const { vehicle, books } of it.guests) {
    const at = it.takesPlace
      ? somewhenOn(dice, addDays(it.day, -1), 8, 17.5)
      : hoursAfter(it.invitedAt, 2);
    if (books) steps.push({ at, by: desk, does: 'book', event, vehicle });
  }
  if (!it.takesPlace) return steps;
  steps.push({
    at: somewhenOn(dice, addDays(it.day, -1), 18.1, 18.5),
    by: 'system',
    does: 'sweep',
  });
  for (const { vehicle, attendance, arrivesAt } of it.guests) {
    if (attendance === 'absent') continue;
    steps.push(
      { at: arrivesAt, by: desk, does: 'check-in', event, vehicle },
      { at: hoursAfter(arrivesAt, 3 / 60), by: desk, does: 'hand-over', event, vehicle },
    );
  }
  it.pennants.forEach(({ at }, pennant) =>
    steps.push({ at, by: desk, does: 'present-pennant', event, pennant }),
  );
  steps.push(
    { at: somewhenOn(dice, it.day, 13, 13.2), by: reviewer, does: 'close-event', event },
    { at: somewhenOn(dice, it.day, 18.1, 18.3), by: 'system', does: 'sweep' },
  );
  return steps;
}
