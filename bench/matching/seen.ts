import { Dice } from '../../demo/plan/dice.js';
import type { SearchQuery } from '../../src/matching/measured.js';
import { misreadings } from './misreadings.js';
import { neighbourOf, type Population, type Stolen } from './population.js';
import type { Question } from './questions.js';
import type { ReportedList } from './reported-list.js';

/**
 * Vehicles as officers see them: eight in ten reported and misread in every way there is, one in ten another vehicle of
 * the same lines, one in ten a neighbour on the line of a reported one with its brand and model. Colours, brands and
 * places are sometimes wrong and sometimes not known.
 */
export function seenQuestions(
  seed: string,
  reported: ReportedList,
  population: Population,
  count: number,
): Question[] {
  const dice = Dice.of(`${seed}/seen`);
  const names = Object.keys(misreadings);
  return Array.from({ length: count }, (_, at): Question => {
    const one = reported.pick(dice);
    const other = reported.pick(dice);
    const kind = at % 10;
    const fresh = kind === 8 ? population.next() : undefined;
    const neighbour = kind === 9 ? neighbourOf(dice, one, population) : undefined;
    if (fresh) {
      return { class: 'fresh', query: { identifier: fresh.number, ...seenOf(dice, fresh, other) } };
    }
    if (neighbour) {
      const seen = { ...one, colour: other.colour, district: other.district };
      return { class: 'hard', query: { identifier: neighbour, ...seenOf(dice, seen, other) } };
    }
    const name = dice.pick(names);
    const identifier = misreadings[name]!(dice, one.number);
    return { class: name, query: { identifier, ...seenOf(dice, one, other) }, answer: one.index };
  });
}

/** Sometimes repainted, sometimes found in another district, sometimes not known. */
function seenOf(dice: Dice, it: Stolen, other: Stolen): SearchQuery {
  const colour = dice.chance(0.92) ? it.colour : other.colour;
  return {
    kind: it.kind,
    vehicleType: it.vehicleType,
    ...(dice.chance(0.9) && { brand: dice.chance(0.98) ? it.brand : other.brand }),
    ...(dice.chance(0.6) && { model: dice.chance(0.95) ? it.model : other.model }),
    ...(dice.chance(0.95) && { colour }),
    ...(dice.chance(0.8) && { place: dice.chance(0.6) ? it.district : other.district }),
  };
}

/** The same without anything but the number. */
export function numberAlone(questions: Question[]): Question[] {
  return questions.map((it) => ({ ...it, query: { identifier: it.query.identifier } }));
}
