import { WithdrawTheftReport } from '../../../src/theft-reports/index.js';
import type { Act } from '../act.js';
import { one } from '../stage.js';

export const withdrawReport: Act<'withdraw-report'> = async (stage, actor, { report }) => {
  const { withdrawn } = stage.report(report);
  await stage
    .use(WithdrawTheftReport)
    .execute(actor, one(stage.written.reports, report), withdrawn!.reason);
};
