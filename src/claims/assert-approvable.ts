import type { Actor } from '../platform/actor.js';
import type { Tx } from '../platform/database/index.js';
import { assertReturnable } from '../recovered-vehicles/index.js';
import { ReportNotComplete } from '../theft-reports/index.js';
import { actsBeforeApproval } from './acts-done.js';
import type { Claim } from './claim.entity.js';
import { ApplicantNeverApproves, TooFewPeople } from './claim.errors.js';
import { tooFewPeople } from './too-few-people.js';

/**
 * What stands between a submitted claim and its approval by this person.
 *
 * @throws {ApplicantNeverApproves} rule 8
 * @throws {NotReturnable} rules 1, 5, 14
 * @throws {ReportNotComplete} the report has no incident number
 * @throws {TooFewPeople} rule 34: no hand-over could bring in a third person any more
 */
export async function assertApprovable(tx: Tx, actor: Actor, claim: Claim): Promise<void> {
  if (claim.submittedBy === actor.id || claim.concludedBy === actor.id) {
    throw new ApplicantNeverApproves();
  }
  await assertReturnable(tx, claim.vehicleId);
  await assertReportComplete(tx, claim.reportId);
  const acts = { ...(await actsBeforeApproval(tx, claim)), 'approved-return': actor.id };
  if (tooFewPeople(acts)) throw new TooFewPeople();
}

async function assertReportComplete(tx: Tx, reportId: string): Promise<void> {
  const [report] = await tx.query<{ incident_number: string | null }>(
    'SELECT incident_number FROM theft_report WHERE id = $1',
    [reportId],
  );
  if (!report?.incident_number) throw new ReportNotComplete();
}
