import { defineReportUse } from '../sentence/index.js';

defineReportUse({
  what: 'call-back-asked',
  reports: `SELECT report_id FROM call_back WHERE report_id = ANY($1)`,
});
