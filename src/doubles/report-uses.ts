import { defineReportUse } from '../sentence/index.js';

defineReportUse({
  what: 'merged-with-another',
  reports: `SELECT merged_into AS report_id FROM theft_report WHERE merged_into = ANY($1)`,
});
