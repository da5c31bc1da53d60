import { defineReportUse } from '../sentence/index.js';

defineReportUse({
  what: 'claimed',
  reports: `SELECT report_id FROM claim WHERE report_id = ANY($1)`,
});
