import type { SearchQuery } from '../../src/matching/measured.js';
import type { Stolen } from './population.js';

/** A report in the bench's tables: its place in the population is its key everywhere. */
export interface Reported extends Stolen {
  index: number;
}

export interface Found {
  /** place in the population */
  index: number;
  /** where the entrant says how sure it is */
  probability?: number;
}

/** Somebody who finds numbers. */
export interface Entrant {
  name: string;
  /** @param first how many are wanted, five unless given; peers give what they give */
  search(query: SearchQuery, first?: number): Promise<Found[]>;
  indexBytes(): Promise<number>;
  buildSeconds: number;
}
