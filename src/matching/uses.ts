import { defineUse } from '../sentence/index.js';

const decided = `status IN ('confirmed', 'rejected', 'undone')`;

defineUse({
  of: 'theft-report',
  what: 'match-decided',
  ids: `SELECT report_id AS id FROM match WHERE report_id = ANY($1) AND ${decided}`,
});

defineUse({
  of: 'recovered-vehicle',
  what: 'match-decided',
  ids: `SELECT vehicle_id AS id FROM match WHERE vehicle_id = ANY($1) AND ${decided}`,
});
