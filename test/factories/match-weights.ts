import type { MatchWeights } from '../../src/matching/weighing/match-weights.js';

/** Weights for rules that hold whatever they are exactly; those in force stand in the table. */
export const testWeights: MatchWeights = {
  version: 'of-tests',
  length: { beforeAnyCharacter: -17, eachComparedCharacter: 4.2, atMost: 21 },
  crowd: 0.001353,
  neighbour: 0.004452,
  implausible: 0.0001353,
  eachUnreadable: 0.0000004462,
  part: 0.00002426,
  surroundings: { always: 0.9, hundred: 0.57, million: -0.44 },
  caution: 0.15,
  evidence: {
    vehicleType: {
      agree: 0,
      disagree: -3.2,
    },
    brand: {
      agree: 0.6,
      disagree: -5.7,
    },
    model: {
      agree: 0.8,
      disagree: -3.4,
    },
    colour: {
      agree: 2,
      near: -1,
      disagree: -3.3,
    },
    place: {
      agree: 1.2,
      disagree: -1.2,
    },
    time: {
      soon: 0.4,
      withinAYear: 0,
      later: -0.5,
    },
    field: {
      other: -3.9,
    },
    secondNumber: {
      agree: 5,
      near: 2,
      disagree: -2.5,
    },
    secondSwappable: {
      agree: 3,
      near: 1,
      disagree: -0.7,
    },
  },
  contradiction: {
    'recovered-before-theft': -6,
    'code-year-after-theft': -5,
    'brand-and-colour-differ': -2.5,
    'reported-after-recovery': -1,
  },
  withoutNumber: -4.5,
};
