import { defineHolding } from '../people/index.js';
import { liveAppointmentStatuses } from './appointments/appointment.status.js';

const live = liveAppointmentStatuses.map((it) => `'${it}'`).join(', ');

defineHolding({
  title: '领取预约',
  columns: ['appointment.owner_id', 'appointment.agent_id'],
  records: `SELECT id, status AS "状态", assigned_at AS "安排时间", invited_at AS "通知时间", answered_at AS "答复时间",
      checked_in_at AS "到场时间"
    FROM appointment WHERE owner_id = ANY($1) OR agent_id = ANY($1) ORDER BY id`,
  words: [
    {
      table: 'appointment',
      columns: ['reason'],
      of: 'owner_id = ANY($1) OR agent_id = ANY($1)',
    },
  ],
  openWork: `SELECT person_id FROM appointment CROSS JOIN unnest(ARRAY[owner_id, agent_id]) AS person_id
    WHERE person_id = ANY($1) AND status IN (${live})`,
});

defineHolding({
  title: '领取手续',
  columns: ['hand_over.recipient_person_id'],
  records: `SELECT id, recipient_person_id AS person_id, recipient_kind AS "领取人身份", mandate_note AS "委托", condition AS "车况", keys_note AS "钥匙及附件",
      return_list_year AS "发还清单年度", return_list_number AS "发还清单编号", at AS "领取时间"
    FROM hand_over WHERE recipient_person_id = ANY($1) ORDER BY id`,
  sealed: { table: 'hand_over', columns: { 委托: 'mandate_note' } },
  words: [
    {
      table: 'hand_over',
      columns: ['mandate_note', 'reversed_reason'],
      of: `recipient_person_id = ANY($1) OR claim_id IN (SELECT id FROM claim WHERE owner_id = ANY($1))`,
    },
  ],
});
