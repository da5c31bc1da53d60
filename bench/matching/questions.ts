import { Dice } from '../../demo/plan/dice.js';
import type { SearchQuery } from '../../src/matching/measured.js';
import { misreadings } from './misreadings.js';
import { neighbourOf, type Population } from './population.js';
import type { ReportedList } from './reported-list.js';

/** A search whose answer is known. */
export interface Question {
  class: string;
  query: SearchQuery;
  /** place of the right report; undefined for a vehicle nobody has reported */
  answer?: number;
}

/** So many of every class of error, the number alone; which reports they are about follows from the seed. */
export function misreadQuestions(seed: string, reported: ReportedList, ofEach: number): Question[] {
  return Array.from({ length: ofEach }, (_, round) =>
    Object.entries(misreadings).map(([name, misread]) => {
      const dice = Dice.of(`${seed}/${name}/${round}`);
      const { number, index } = reported.pick(dice);
      return { class: name, query: { identifier: misread(dice, number) }, answer: index };
    }),
  ).flat();
}

export const freshDecoy = 'decoy: another vehicle';
export const hardDecoy = 'decoy: a neighbour on the line';

/** Vehicles read rightly that nobody has reported: of the same lines (fresh), and a few serials from a report (hard). */
export function decoyQuestions(
  seed: string,
  reported: ReportedList,
  population: Population,
  ofEach: number,
): Question[] {
  const dice = Dice.of(`${seed}/decoys`);
  const fresh = Array.from({ length: ofEach }, () => ({
    class: freshDecoy,
    query: { identifier: population.next().number },
  }));
  const hard = Array.from({ length: ofEach }, () =>
    neighbourOf(dice, reported.pick(dice), population),
  );
  return [
    ...fresh,
    ...hard.flatMap((number) =>
      number ? [{ class: hardDecoy, query: { identifier: number } }] : [],
    ),
  ];
}
