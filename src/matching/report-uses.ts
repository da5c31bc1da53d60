import { defineReportUse } from '../sentence/index.js';

defineReportUse({
  what: 'match-decided',
  reports: `SELECT report_id FROM match WHERE report_id = ANY($1) AND status IN ('confirmed', 'rejected', 'undone')`,
});
