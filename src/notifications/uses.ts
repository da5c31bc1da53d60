import { defineUse } from '../sentence/index.js';

defineUse({
  of: 'theft-report',
  what: 'notice-promised',
  ids: `SELECT subject_id AS id FROM notice WHERE subject_type = 'theft-report' AND subject_id = ANY($1)`,
});
