import {
  caseSolved,
  matchConfirmed,
  partCategory,
  pennantPresented,
  suspectApprehended,
  vehicleRecovered,
  vehicleReturned,
} from '../sentence/index.js';

/**
 * Each figure and the fact it counts. `valueReturned` adds the amounts of the same facts as `vehiclesReturned`. Parts are
 * counted beside vehicles by the same facts, never among them.
 */
export const figures = {
  casesSolved: caseSolved.name,
  suspectsApprehended: suspectApprehended.name,
  vehiclesRecovered: vehicleRecovered.name,
  vehiclesMatched: matchConfirmed.name,
  vehiclesReturned: vehicleReturned.name,
  pennants: pennantPresented.name,
  valueReturned: vehicleReturned.name,
  partsRecovered: vehicleRecovered.name,
  partsMatched: matchConfirmed.name,
  partsReturned: vehicleReturned.name,
  valueOfPartsReturned: vehicleReturned.name,
} as const;

const ofParts: Figure[] = [
  'partsRecovered',
  'partsMatched',
  'partsReturned',
  'valueOfPartsReturned',
];

/** Whether a fact of this category belongs to the figure. */
export function isCounted(figure: Figure, category: string | null): boolean {
  return ofParts.includes(figure) === (category === partCategory);
}

export type Figure = keyof typeof figures;
export const figureNames = Object.keys(figures) as Figure[];

/** A day with one of these is a day with a result, a part's apart; shared credit counts for each unit. */
export const resultFacts: string[] = [
  caseSolved.name,
  suspectApprehended.name,
  vehicleRecovered.name,
];
