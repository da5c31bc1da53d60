import { defineHolding } from '../people/index.js';
import { liveClaimStatuses } from './claim.status.js';

const open = [...liveClaimStatuses, 'disputed'].map((it) => `'${it}'`).join(', ');

defineHolding({
  title: '认领',
  columns: ['claim.owner_id'],
  records: `SELECT id, status AS "状态", opened_at AS "开始时间", concluded_at AS "权属结论时间", approved_at AS "审批时间"
    FROM claim WHERE owner_id = ANY($1) ORDER BY id`,
  openWork: `SELECT owner_id AS person_id FROM claim WHERE owner_id = ANY($1) AND status IN (${open})`,
});
