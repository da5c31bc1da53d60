import {
  AddProof,
  ApproveReturn,
  ConcludeOwnership,
  SubmitClaim,
} from '../../../src/claims/index.js';
import { Database } from '../../../src/platform/database/index.js';
import type { Act } from '../act.js';
import { one, type Stage } from '../stage.js';

/** One strong proof, or two medium ones of different kinds (rule 31). */
export const bringProof: Act<'bring-proof'> = async (stage, actor, { vehicle }) => {
  const claimId = await claimOf(stage, vehicle);
  const add = (kind: Parameters<AddProof['execute']>[2]['kind'], note: string) =>
    stage.use(AddProof).execute(actor, claimId, { kind, note });
  if (stage.vehicle(vehicle).claim!.proof === 'strong') {
    await add('invoice-with-number', '购车发票载有车架号');
  } else {
    await add('plain-invoice', '购车发票，无车架号');
    await add('dated-photo', '车主手机内购车当日照片，可见车身特征');
  }
};

/** Rules 6 and 7; the officer who concludes also applies for the return. */
export const concludeOwnership: Act<'conclude-ownership'> = async (stage, actor, { vehicle }) => {
  const claimId = await claimOf(stage, vehicle);
  const { report } = stage.vehicle(vehicle);
  await stage.use(ConcludeOwnership).execute(actor, claimId, {
    evidence: '报案记录、车辆实物与车主提供的购车凭证',
    reason: '号码与车辆特征相互印证，权属清楚，无争议',
    factsVerified: true,
    ownershipUndisputed: true,
    nobodyElseHarmed: true,
    caseNotObstructed: true,
    ...(stage.report(report!).insurerPaid && { insurerConsent: '保险公司书面同意发还车主' }),
  });
  await stage.use(SubmitClaim).execute(actor, claimId);
};

export const approveReturn: Act<'approve-return'> = async (stage, actor, { vehicle }) => {
  const claimId = await claimOf(stage, vehicle);
  await stage.use(ApproveReturn).execute(actor, { claimId, reason: '权属明确，同意发还' });
};

/** The claim that opened when the match was confirmed. */
export async function claimOf(stage: Stage, vehicle: string): Promise<string> {
  const known = stage.written.claims.get(vehicle);
  if (known) return known;
  const [claim] = await stage
    .use(Database)
    .query<{ id: string }>(
      `SELECT id FROM claim WHERE vehicle_id = $1 AND status NOT IN ('refused', 'withdrawn')`,
      [one(stage.written.vehicles, vehicle)],
    );
  if (!claim) throw new Error(`Nobody claims ${vehicle}.`);
  stage.written.claims.set(vehicle, claim.id);
  return claim.id;
}
