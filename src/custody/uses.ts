import { defineUse } from '../sentence/index.js';

/** The first link of the chain comes with the registration. */
defineUse({
  of: 'recovered-vehicle',
  what: 'moved',
  ids: 'SELECT vehicle_id AS id FROM custody_movement WHERE vehicle_id = ANY($1) AND seq > 1',
});

defineUse({
  of: 'recovered-vehicle',
  what: 'found-in-stock',
  ids: 'SELECT vehicle_id AS id FROM stock_take_finding WHERE vehicle_id = ANY($1)',
});

defineUse({
  of: 'recovered-vehicle',
  what: 'incident',
  ids: 'SELECT vehicle_id AS id FROM custody_incident WHERE vehicle_id = ANY($1)',
});
