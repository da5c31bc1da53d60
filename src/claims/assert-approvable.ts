import { isSamePerson } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import type { Tx } from '../platform/database/index.js';
import { assertReturnable } from '../recovered-vehicles/index.js';
import { ReportNotComplete } from '../theft-reports/index.js';
import { actsBeforeApproval, assertEnoughPeople } from './acts-done.js';
import type { Claim } from './claim.entity.js';
import { ApplicantNeverApproves } from './claim.errors.js';

/**
 * What stands between a submitted claim and its approval by this person.
 *
 * @throws {ApplicantNeverApproves} rule 8
 * @throws {NotReturnable} rules 1, 5, 14
 * @throws {ReportNotComplete} the report has no incident number
 * @throws {TooFewPeople} rule 34: no hand-over could bring in a third person any more
 */
export async function assertApprovable(tx: Tx, actor: Actor, claim: Claim): Promise<void> {
  if (await isSamePerson(tx, actor.id, [claim.submittedBy, claim.concludedBy]))
    throw new ApplicantNeverApproves();
  await assertReturnable(tx, claim.vehicleId);
  await assertReportComplete(tx, claim.reportId);
  const before = await actsBeforeApproval(tx, claim);
  await assertEnoughPeople(tx, { ...before, 'approved-return': actor.id });
}

async function assertReportComplete(tx: Tx, reportId: string): Promise<void> {
  const [report] = await tx.query<{ incident_number: string | null }>(
    'SELECT incident_number FROM theft_report WHERE id = $1',
    [reportId],
  );
  if (!report?.incident_number) throw new ReportNotComplete();
}
