import { defineHolding } from '../people/index.js';
import { liveClaimStatuses } from './claim.status.js';

const open = [...liveClaimStatuses, 'disputed'].map((it) => `'${it}'`).join(', ');

defineHolding({
  title: '认领',
  columns: ['claim.owner_id'],
  records: `SELECT id, status AS "状态", opened_at AS "开始时间", concluded_at AS "权属结论时间", approved_at AS "审批时间"
    FROM claim WHERE owner_id = ANY($1) ORDER BY id`,
  words: [
    {
      table: 'claim',
      columns: ['evidence', 'reason', 'insurer_consent', 'approval_reason', 'setback'],
      of: 'owner_id = ANY($1)',
    },
    {
      table: 'proof',
      columns: ['note'],
      of: 'claim_id IN (SELECT id FROM claim WHERE owner_id = ANY($1))',
    },
    // Sealed with a key of the house, for a rival who stands nowhere else: they go with the claimant.
    {
      table: 'vehicle_dispute',
      columns: ['statement', 'decision'],
      of: 'vehicle_id IN (SELECT vehicle_id FROM claim WHERE owner_id = ANY($1))',
      emptied: `''::bytea`,
    },
  ],
  openWork: `SELECT owner_id AS person_id FROM claim WHERE owner_id = ANY($1) AND status IN (${open})`,
});
