import type { ProofKind, ProofStrength } from './proof-strength.js';

export interface GradedProof {
  kind: ProofKind;
  strength: ProofStrength;
}

/**
 * Rule 31: one strong proof and the ID, or two medium proofs of different kinds, the ID and a written reason. Weak
 * proofs alone never, however many; without the ID nothing does.
 */
export function proofSuffices(
  proofs: readonly GradedProof[],
  hasId: boolean,
  hasReason: boolean,
): boolean {
  if (!hasId) return false;
  if (proofs.some(({ strength }) => strength === 'strong')) return true;
  // Two photos of one vehicle are one proof photographed twice.
  const mediumKinds = new Set(
    proofs.filter(({ strength }) => strength === 'medium').map(({ kind }) => kind),
  );
  return mediumKinds.size >= 2 && hasReason;
}
