import type { Dice } from '../dice.js';
import type { Cast } from '../planned.js';
import type { Step } from '../step.js';
import { caseStory } from './case-story.js';
import { eventStory } from './event-story.js';
import { reportStory } from './report-story.js';
import { vehicleStory } from './vehicle-story.js';

export interface Plan {
  cast: Cast;
  /** by time; those of one instant as their stories tell them */
  steps: Step[];
}

/** Weaves the stories of a cast into one. @param until what would happen later is left out */
export function inOrder(dice: Dice, cast: Cast, until?: Date): Plan {
  const steps = [
    ...cast.reports.flatMap(reportStory),
    ...cast.cases.flatMap(caseStory),
    ...cast.vehicles.flatMap(vehicleStory),
    ...cast.events.flatMap((event) => eventStory(dice, event)),
  ];
  const sweeps = new Set<number>();
  const inTime = steps.filter(({ does, at }) => {
    const isTwice = does === 'sweep' && sweeps.has(at.getTime());
    if (does === 'sweep') sweeps.add(at.getTime());
    return !isTwice && (!until || at < until);
  });
  return { cast, steps: inTime.toSorted((a, b) => a.at.getTime() - b.at.getTime()) };
}
