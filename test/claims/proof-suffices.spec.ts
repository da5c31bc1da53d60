import { strengthOfProof, type ProofKind } from '../../src/claims/proof-strength.js';
import { proofSuffices } from '../../src/claims/proof-suffices.js';

const graded = (...kinds: ProofKind[]) =>
  kinds.map((kind) => ({ kind, strength: strengthOfProof[kind] }));

const reason = 'The photo shows the scratch on the left cover.';

it.each<
  [what: string, kinds: ProofKind[], hasId: boolean, reason: string | undefined, suffices: boolean]
>([
  ['one strong proof and the ID', ['invoice-with-number'], true, undefined, true],
  ['a plate registration and the ID', ['plate-registration'], true, undefined, true],
  ['a certificate beside weak ones', ['witness', 'certificate-with-number'], true, undefined, true],
  ['a strong proof without the ID', ['invoice-with-number'], false, reason, false],
  ['two medium ones, ID and reason', ['plain-invoice', 'dated-photo'], true, reason, true],
  ['two medium ones without a reason', ['plain-invoice', 'dated-photo'], true, undefined, false],
  ['two medium ones without the ID', ['plain-invoice', 'dated-photo'], false, reason, false],
  ['the same medium kind twice', ['dated-photo', 'dated-photo'], true, reason, false],
  ['one medium proof', ['app-binding'], true, reason, false],
  ['one medium and one weak', ['app-binding', 'working-key'], true, reason, false],
  ['all weak ones together', ['working-key', 'description', 'witness'], true, reason, false],
  ['nothing', [], true, reason, false],
])('rule 31: %s', (_, kinds, hasId, why, suffices) => {
  expect(proofSuffices(graded(...kinds), hasId, why !== undefined)).toBe(suffices);
});
