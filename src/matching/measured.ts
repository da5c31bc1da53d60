/** What benches measure piece by piece: no room enters here. */
export { candidateOf, ranked, type Candidate } from './weighing/candidate.js';
export { nearestSubjects, type SearchQuery } from './engine.js';
export { findReportsByNumber, type FoundNumber } from './finding/find-numbers.js';
export { foldIdentifier } from './finding/fold.js';
export { indexedNumber } from './finding/indexed-number.js';
export { suitingBits } from './finding/signature.js';
export {
  signatureIndexDefinition,
  signatureIndexName,
  SignatureBitsInUse,
  type SignatureBits,
} from './finding/signature-indexes.js';
export type { MatchWeights } from './weighing/match-weights.js';
export { costOfPair, type Numbered } from './weighing/number-pair.js';
export type { ReportSubject } from './read-subjects.js';
export { READING_COSTS } from './weighing/reading-costs.js';
export { WeightsInForce } from './weighing/weights-in-force.js';
