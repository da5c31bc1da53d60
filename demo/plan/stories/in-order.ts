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

/** Weaves the stories of a cast into one. */
export function inOrder(dice: Dice, cast: Cast): Plan {
  const steps = [
    ...cast.reports.flatMap(reportStory),
    ...cast.cases.flatMap(caseStory),
    ...cast.vehicles.flatMap(vehicleStory),
    ...cast.events.flatMap((event) => eventStory(dice, event)),
  ];
  return { cast, steps: steps.toSorted((a, b) => a.at.getTime() - b.at.getTime()) };
}
