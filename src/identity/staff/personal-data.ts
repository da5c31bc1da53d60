import { defineHolding } from '../../people/index.js';

defineHolding({
  title: '工作人员账号',
  columns: ['staff.person_id'],
  records: `SELECT staff.id, username AS "用户名", unit.name AS "单位", roles AS "角色", staff.created_at AS "建立时间",
      left_at AS "离职时间"
    FROM staff JOIN unit ON unit.id = unit_id WHERE person_id = ANY($1) ORDER BY staff.id`,
  words: [
    {
      table: 'role_change',
      columns: ['reason', 'setback'],
      of: 'staff_id IN (SELECT id FROM staff WHERE person_id = ANY($1))',
      emptied: `''`,
    },
  ],
  openWork: 'SELECT person_id FROM staff WHERE person_id = ANY($1) AND left_at IS NULL',
});
