import { defineHolding } from '../people/index.js';

defineHolding({
  title: '请求回电',
  columns: ['call_back.person_id'],
  records: `SELECT id, purpose AS "用途", status AS "状态", asked_at AS "时间", outcome AS "结果"
    FROM call_back WHERE person_id = ANY($1) ORDER BY id`,
  openWork: `SELECT person_id FROM call_back WHERE person_id = ANY($1) AND status <> 'closed'`,
  // What was filed on the web lies there once more, sealed for the inside: its id is the report's.
  erase: `UPDATE public_inbox SET sealed = ''
    WHERE id IN (SELECT id FROM theft_report WHERE owner_id = ANY($1)) AND opened_at IS NOT NULL`,
});
