/** What benches measure piece by piece: no room enters here. */
export { candidateOf, ranked, type Candidate } from './candidate.js';
export { nearestSubjects, type SearchQuery } from './engine.js';
export { findNumbers, type FoundNumber } from './find-numbers.js';
export { foldIdentifier } from './fold.js';
export { indexedNumber } from './indexed-number.js';
export { FIRST_WEIGHTS, type MatchWeights } from './match-weights.js';
export { costOfPair, type Numbered } from './number-pair.js';
export { readReports, type ReportSubject } from './read-subjects.js';
export { READING_COSTS } from './reading-costs.js';
