import { defineLifeCycle } from '../platform/life-cycle.js';

export type ImportStatus =
  'reading' | 'checking' | 'previewed' | 'committing' | 'done' | 'failed' | 'cancelled';

/** A list is read as it is, checked row by row, shown to somebody if they asked for it, and taken in. */
export const importLife = defineLifeCycle<ImportStatus>('import', {
  reading: ['checking', 'failed', 'cancelled'],
  checking: ['previewed', 'committing', 'failed', 'cancelled'],
  previewed: ['checking', 'committing', 'cancelled'],
  committing: ['done'],
  done: [],
  failed: [],
  cancelled: [],
});

/** In these the job goes on by itself. */
export const workedOn = [
  'reading',
  'checking',
  'committing',
] as const satisfies readonly ImportStatus[];
