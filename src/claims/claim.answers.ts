import { VEHICLE_PARTS } from '../identifiers/index.js';
import { maskedPersonAnswer } from '../people/index.js';
import { answer } from '../platform/http/index.js';
import { claimLife } from './claim.status.js';
import { proofKinds, proofStrengths } from './proof-strength.js';

const { object, text, id, flag, instant, whole, listOf, pageOf, orNull, oneOf } = answer;

const claim = {
  id,
  status: oneOf(...claimLife.states),
  openedAt: instant,
  concludedAt: orNull(instant),
  submittedAt: orNull(instant),
  approvedAt: orNull(instant),
  setback: orNull(text),
  version: whole,
  unit: text,
  owner: maskedPersonAnswer,
  vehicle: object({
    id,
    label: text,
    vehicleType: text,
    part: orNull(oneOf(...VEHICLE_PARTS)),
    brand: orNull(text),
    model: orNull(text),
    colour: orNull(text),
    storagePlace: orNull(text),
  }),
  report: object({
    id,
    reference: text,
    incidentNumber: orNull(text),
    insurerPaid: orNull(flag),
  }),
  reportedAfterRecovery: flag,
};

export const claimsAnswer = pageOf(object(claim));

export const claimAnswer = object({
  ...claim,
  evidence: orNull(text),
  reason: orNull(text),
  factsVerified: flag,
  ownershipUndisputed: flag,
  nobodyElseHarmed: flag,
  caseNotObstructed: flag,
  insurerConsent: orNull(text),
  approvalReason: orNull(text),
  approvalBatchId: orNull(id),
  acceptedBy: orNull(text),
  confirmedBy: orNull(text),
  concludedBy: orNull(text),
  submittedBy: orNull(text),
  approvedBy: orNull(text),
  proofs: listOf(
    object({
      id,
      kind: oneOf(...proofKinds),
      strength: oneOf(...proofStrengths),
      addedAt: instant,
      note: orNull(text),
    }),
  ),
  missing: listOf(object({ rule: whole, what: text })),
});
