import { partNames, type Part } from '../../../console/src/text/part-names.js';
import { intake as words } from '../text/intake.js';

/** The whole vehicle, or which part of one. */
export const kindsOfCard = [
  { value: 'whole' as const, words: words.whole },
  ...(Object.entries(partNames) as [Part, string][]).map(([value, said]) => ({
    value,
    words: said,
  })),
];
