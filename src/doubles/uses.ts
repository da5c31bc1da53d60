import { defineUse } from '../sentence/index.js';

defineUse({
  of: 'theft-report',
  what: 'merged-with-another',
  ids: 'SELECT merged_into AS id FROM theft_report WHERE merged_into = ANY($1)',
});

defineUse({
  of: 'recovered-vehicle',
  what: 'merged-with-another',
  ids: 'SELECT merged_into AS id FROM recovered_vehicle WHERE merged_into = ANY($1)',
});
