import { defineUse } from '../sentence/index.js';

defineUse({
  of: 'case',
  what: 'papers-kept',
  ids: `SELECT subject_id AS id FROM signed_paper WHERE subject_type = 'case' AND subject_id = ANY($1)`,
});
