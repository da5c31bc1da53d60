import { AcceptLead } from '../../../src/theft-reports/index.js';
import type { Act } from '../act.js';
import { one } from '../stage.js';

export const acceptLead: Act<'accept-lead'> = async (stage, actor, { report }) => {
  const { incidentNumber } = stage.report(report);
  await stage
    .use(AcceptLead)
    .execute(actor, one(stage.written.reports, report), { incidentNumber });
};
