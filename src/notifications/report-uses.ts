import { defineReportUse } from '../sentence/index.js';

defineReportUse({
  what: 'notice-promised',
  reports: `SELECT subject_id AS report_id FROM notice WHERE subject_type = 'theft-report' AND subject_id = ANY($1)`,
});
