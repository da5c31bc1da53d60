import { defineFact } from '../platform/facts/index.js';

export interface ClaimedVehicle {
  claimId: string;
  vehicleId: string;
  reportId: string;
}

/** The owner proves it is theirs; the return is approved: subject is the claim. */
export const claimOpened = defineFact<ClaimedVehicle>('claim-opened');
export const ownershipConcluded = defineFact<ClaimedVehicle>('ownership-concluded');
export const returnApproved = defineFact<ClaimedVehicle>('return-approved');
/** Vehicle, right-holder or evidence changed (rule 8). */
export const approvalLapsed = defineFact<ClaimedVehicle>('approval-lapsed');
/** A second claim, a buyer, an insurer (rule 14). */
export const vehicleDisputed = defineFact<ClaimedVehicle>('vehicle-disputed');
/** Refused, or withdrawn with its match, its report or by the owner: nothing is to be collected on it any more. */
export const claimClosed = defineFact<ClaimedVehicle>('claim-closed');
