import { defineHolding } from '../people/index.js';

defineHolding({
  title: '联系经过',
  columns: ['contact.person_id'],
  records: `SELECT it.id, person_id, it.at AS "时间", it.step AS "方式", it.outcome AS "结果", it.note AS "备注"
    FROM contact_attempt it JOIN contact ON contact.id = contact_id WHERE person_id = ANY($1) ORDER BY it.id`,
  sealed: { table: 'contact_attempt', columns: { 备注: 'note' } },
  words: [
    {
      table: 'contact_attempt',
      columns: ['note'],
      of: 'contact_id IN (SELECT id FROM contact WHERE person_id = ANY($1))',
    },
  ],
  openWork: `SELECT person_id FROM contact WHERE person_id = ANY($1) AND status IN ('trying', 'told', 'unreached')`,
});
