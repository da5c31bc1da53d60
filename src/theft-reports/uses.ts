import { defineUse } from '../sentence/index.js';

/** A victim began on the vehicle's public page. */
defineUse({
  of: 'recovered-vehicle',
  what: 'reported-from-its-page',
  ids: 'SELECT found_vehicle_id AS id FROM theft_report WHERE found_vehicle_id = ANY($1)',
});
