import type { Band } from '../api/answers.js';
import { bandNames } from '../text/matches.js';

export const bands = Object.keys(bandNames) as Band[];

/** From an address: anything else means all of them. */
export const readBand = (said: string | null): Band | undefined => bands.find((it) => it === said);
