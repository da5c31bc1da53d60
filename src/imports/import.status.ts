import { defineLifeCycle } from '../platform/life-cycle.js';

export type ImportStatus =
  | 'reading'
  | 'checking'
  | 'previewed'
  | 'committing'
  | 'done'
  | 'failed'
  | 'cancelled'
  | 'undoing'
  | 'undone';

/** A list is read as it is, checked row by row, shown to somebody if they asked for it, and taken in. */
export const importLife = defineLifeCycle<ImportStatus>('import', {
  reading: ['checking', 'failed', 'cancelled'],
  checking: ['previewed', 'committing', 'failed', 'cancelled'],
  previewed: ['checking', 'committing', 'cancelled'],
  committing: ['done'],
  done: ['undoing'],
  failed: [],
  cancelled: [],
  undoing: ['undone'],
  undone: [],
});

/** In these nothing more is going on. */
export const atEnd: readonly ImportStatus[] = ['done', 'failed', 'cancelled', 'undone'];

/** In these the job goes on by itself. */
export const workedOn = [
  'reading',
  'checking',
  'committing',
  'undoing',
] as const satisfies readonly ImportStatus[];
