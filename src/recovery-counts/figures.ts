import {
  caseSolved,
  matchConfirmed,
  pennantPresented,
  suspectApprehended,
  vehicleRecovered,
  vehicleReturned,
} from '../sentence/index.js';

/** Each figure and the fact it counts. `valueReturned` adds the amounts of the same facts as `vehiclesReturned`. */
export const figures = {
  casesSolved: caseSolved.name,
  suspectsApprehended: suspectApprehended.name,
  vehiclesRecovered: vehicleRecovered.name,
  vehiclesMatched: matchConfirmed.name,
  vehiclesReturned: vehicleReturned.name,
  pennants: pennantPresented.name,
  valueReturned: vehicleReturned.name,
} as const;

export type Figure = keyof typeof figures;
export const figureNames = Object.keys(figures) as Figure[];

/** A day with one of these is a day with a result; shared credit counts for each unit. */
export const resultFacts: string[] = [
  caseSolved.name,
  suspectApprehended.name,
  vehicleRecovered.name,
];
