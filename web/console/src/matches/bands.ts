import type { Pair, Queue } from '../api/answers.js';
import { queueNames } from '../text/matches.js';

export const queues = Object.keys(queueNames) as Queue[];

/** From an address: anything else means all of them. */
export const readQueue = (said: string | null): Queue | undefined =>
  queues.find((it) => it === said);

/** Where a pair waits: what numbers say nothing of, apart. */
export const queueOf = ({ difference, band }: Pair): Queue =>
  difference === 'attributes' ? 'attributes' : band;
