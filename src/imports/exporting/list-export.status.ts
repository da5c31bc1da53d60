import { defineLifeCycle } from '../../platform/life-cycle.js';

export type ExportStatus = 'writing' | 'done' | 'failed' | 'gone';

/** A list is written by a job, may be taken for a day, and is destroyed. */
export const exportLife = defineLifeCycle<ExportStatus>('list-export', {
  writing: ['done', 'failed'],
  done: ['gone'],
  failed: [],
  gone: [],
});
