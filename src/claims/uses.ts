import { defineUse } from '../sentence/index.js';

defineUse({
  of: 'theft-report',
  what: 'claimed',
  ids: 'SELECT report_id AS id FROM claim WHERE report_id = ANY($1)',
});

defineUse({
  of: 'recovered-vehicle',
  what: 'claimed',
  ids: 'SELECT vehicle_id AS id FROM claim WHERE vehicle_id = ANY($1)',
});
