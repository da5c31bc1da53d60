import {
  actsBeforeApproval,
  assertEnoughPeople,
  ClaimInDispute,
  ProofInsufficient,
  proofsOf,
  proofSuffices,
  type Claim,
} from '../../claims/index.js';
import type { Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { assertReturnable, type RecoveredVehicle } from '../../recovered-vehicles/index.js';
import { NotApproved } from './hand-over.errors.js';

/**
 * What stands between an owner with an ID and their vehicle, looked at once more in the transaction that hands it over.
 *
 * @throws {ClaimInDispute} rule 14
 * @throws {NotApproved} rule 8
 * @throws {NotReturnable} rules 1, 5
 * @throws {ProofInsufficient} rule 31
 * @throws {TooFewPeople} rule 34
 */
export async function assertMayBeHandedOver(
  tx: Tx,
  actor: Actor,
  claim: Claim,
  vehicle: RecoveredVehicle,
): Promise<void> {
  if (claim.status === 'disputed' || vehicle.isInDispute) throw new ClaimInDispute();
  if (claim.status !== 'approved') throw new NotApproved(claim.status);
  await assertReturnable(tx, vehicle.id);
  if (!proofSuffices(await proofsOf(tx, claim.id), true, claim.reason !== null))
    throw new ProofInsufficient();
  await assertEnoughPeople(tx, {
    ...(await actsBeforeApproval(tx, claim)),
    'approved-return': claim.approvedBy,
    'handed-over': actor.id,
  });
}
