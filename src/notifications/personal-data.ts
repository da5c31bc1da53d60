import { defineHolding } from '../people/index.js';
import { pendingStatuses } from './ledger/notice.status.js';

const pending = [...pendingStatuses, 'sending'].map((it) => `'${it}'`).join(', ');

defineHolding({
  title: '通知',
  columns: ['notice.person_id'],
  records: `SELECT id, person_id, kind AS "种类", status AS "状态", created_at AS "时间", recipient AS "发往", title AS "标题",
      body AS "内容"
    FROM notice LEFT JOIN notice_words ON notice_id = id WHERE person_id = ANY($1) AND kind <> 'phone-code' ORDER BY id`,
  sealed: { table: 'notice', columns: { 发往: 'recipient', 标题: 'title', 内容: 'body' } },
  openWork: `SELECT person_id FROM notice WHERE person_id = ANY($1) AND status IN (${pending})`,
  erase: `DELETE FROM notice_words USING notice WHERE id = notice_id AND person_id = ANY($1)`,
});

defineHolding({
  title: '演示信箱',
  columns: ['tray_message.person_id'],
  records: `SELECT notice_id AS id, person_id, channel AS "渠道", sent_at AS "时间", title AS "标题"
    FROM tray_message WHERE person_id = ANY($1) ORDER BY notice_id`,
  sealed: { table: 'tray_message', columns: { 标题: 'title' } },
  erase: `UPDATE tray_message SET recipient = '', title = '', body = '' WHERE person_id = ANY($1)`,
});
