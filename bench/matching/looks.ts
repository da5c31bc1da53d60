import { Dice } from '../../demo/plan/dice.js';
import type { Stolen } from './population.js';
import type { Question } from './questions.js';
import type { ReportedList } from './reported-list.js';

/** What is said of a vehicle on which no number can be read, from much to little. */
const sayings: Record<string, (it: Stolen) => Question['query']> = {
  'type, brand, colour, place': ({ vehicleType, brand, colour, district }) => ({
    vehicleType,
    brand,
    colour,
    place: district,
  }),
  'type, colour, place': ({ vehicleType, colour, district }) => ({
    vehicleType,
    colour,
    place: district,
  }),
  'type, colour': ({ vehicleType, colour }) => ({ vehicleType, colour }),
  'a colour': ({ colour }) => ({ colour }),
  'a brand': ({ brand }) => ({ brand }),
};

/** So many of each, about reported vehicles. */
export function looksQuestions(seed: string, reported: ReportedList, ofEach: number): Question[] {
  return Object.entries(sayings).flatMap(([name, say]) => {
    const dice = Dice.of(`${seed}/looks/${name}`);
    return Array.from({ length: ofEach }, () => ({ class: name, query: say(reported.pick(dice)) }));
  });
}
