import { defineHolding } from '../people/index.js';

/** Who looked, as a unit and a purpose: the officer's name belongs to the trail, not to the copy. */
defineHolding({
  title: '个人信息查阅记录',
  columns: ['audit_entry.person_id'],
  records: `SELECT subject_id AS id, at AS "时间", unit.name AS "单位", action AS "操作", purpose AS "用途"
    FROM audit_entry JOIN unit ON unit.id = unit_id WHERE person_id = ANY($1) ORDER BY at, seq`,
});
