export const proofStrengths = ['strong', 'medium', 'weak'] as const;
export type ProofStrength = (typeof proofStrengths)[number];

/** Rule 31: how much each kind of proof weighs. */
export const strengthOfProof = {
  'plate-registration': 'strong',
  'invoice-with-number': 'strong',
  'certificate-with-number': 'strong',
  /** an invoice without the number counts beside a report made before the recovery */
  'plain-invoice': 'medium',
  /** shows the number or unique marks */
  'dated-photo': 'medium',
  'app-binding': 'medium',
  'battery-or-motor-papers': 'medium',
  'working-key': 'weak',
  description: 'weak',
  witness: 'weak',
} as const satisfies Record<string, ProofStrength>;

export type ProofKind = keyof typeof strengthOfProof;
export const proofKinds = Object.keys(strengthOfProof) as ProofKind[];
