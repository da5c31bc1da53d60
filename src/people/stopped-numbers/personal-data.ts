import { defineHolding } from '../holdings/define-holding.js';

defineHolding({
  title: '停用的号码',
  columns: ['stopped_number.person_id'],
  records: `SELECT id, person_id, number AS "号码", stopped_at AS "时间" FROM stopped_number
    WHERE person_id = ANY($1) ORDER BY id`,
  sealed: { table: 'stopped_number', columns: { 号码: 'number' } },
  erase: `UPDATE stopped_number SET number = '' WHERE person_id = ANY($1)`,
});
