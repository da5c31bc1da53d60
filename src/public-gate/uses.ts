import { defineUse } from '../sentence/index.js';

defineUse({
  of: 'theft-report',
  what: 'call-back-asked',
  ids: 'SELECT report_id AS id FROM call_back WHERE report_id = ANY($1)',
});
