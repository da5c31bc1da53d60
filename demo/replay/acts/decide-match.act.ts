import { ConfirmMatch, RejectMatch } from '../../../src/matching/index.js';
import { Database } from '../../../src/platform/database/index.js';
import type { Act } from '../act.js';
import { one, type Stage } from '../stage.js';

/** Only an officer confirms (rule 33), and only what the machine has proposed. */
export const confirmMatch: Act<'confirm-match'> = async (stage, actor, { vehicle }) => {
  const match = await proposed(stage, vehicle);
  if (match) await stage.use(ConfirmMatch).execute(actor, match, '号码、车型与特征一致');
  else stage.lost.add(vehicle);
};

export const rejectMatch: Act<'reject-match'> = async (stage, actor, { vehicle }) => {
  const match = await proposed(stage, vehicle);
  if (match) await stage.use(RejectMatch).execute(actor, match, '品牌、颜色不符，不是同一辆车');
  else stage.lost.add(vehicle);
};

async function proposed(stage: Stage, vehicle: string): Promise<string | undefined> {
  const { report } = stage.vehicle(vehicle);
  const [match] = await stage
    .use(Database)
    .query<{ id: string }>(
      `SELECT id FROM match WHERE vehicle_id = $1 AND report_id = $2 AND status = 'proposed'`,
      [one(stage.written.vehicles, vehicle), one(stage.written.reports, report!)],
    );
  return match?.id;
}
