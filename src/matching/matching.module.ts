import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClaimMatch } from './deciding/claim-match.js';
import { ConfirmMatch } from './deciding/confirm-match.js';
import { ConfirmationsOvertaken } from './deciding/confirmations-overtaken.js';
import { Decisions } from './deciding/decisions.js';
import { DoubtMatch } from './deciding/doubt-match.js';
import { MatchDecision } from './deciding/match-decision.entity.js';
import { DescribedMatch } from './describing/described-match.entity.js';
import { DescriptionsFollow } from './describing/descriptions-follow.js';
import { LookAgain } from './look-again.js';
import { ReleaseMatch } from './deciding/release-match.js';
import { Engine } from './engine.js';
import { HeldMatching } from './holding/held-matching.js';
import { MatchingHeld } from './holding/matching-held.entity.js';
import { IdentifierMatch } from './finding/identifier-match.entity.js';
import { Match } from './match.entity.js';
import { MatchPairs } from './match-pairs.js';
import { MatchQueries } from './match.queries.js';
import { MatchesOfReport } from './matches-of-report.js';
import { MatchingDue } from './matching-due.entity.js';
import { MatchingWorker } from './matching-worker.js';
import { NumbersKept } from './finding/numbers-kept.js';
import { NumbersLent } from './finding/numbers-lent.js';
import { SignatureBitsInUse } from './finding/signature-indexes.js';
import { OpenMatches } from './deciding/open-matches.js';
import { MatchWords } from './deciding/match-words.js';
import { OwnerSpokenOf } from './deciding/owner-spoken-of.js';
import { PartsStayWithReport } from './deciding/parts-stay-with-report.js';
import { RejectMatch } from './deciding/reject-match.js';
import { UndoMatch } from './deciding/undo-match.js';
import './uses.js';
import { WeightVersions } from './weighing/weight-versions.js';
import { WeightsInForce } from './weighing/weights-in-force.js';
import { WeightsVersion } from './weighing/weights-version.entity.js';

const useCases = [
  ClaimMatch,
  ConfirmMatch,
  DoubtMatch,
  Engine,
  HeldMatching,
  MatchPairs,
  MatchQueries,
  MatchesOfReport,
  MatchingWorker,
  RejectMatch,
  ReleaseMatch,
  UndoMatch,
  WeightVersions,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([
      DescribedMatch,
      IdentifierMatch,
      Match,
      MatchDecision,
      MatchingDue,
      MatchingHeld,
      WeightsVersion,
    ]),
  ],
  providers: [
    ...useCases,
    ConfirmationsOvertaken,
    Decisions,
    DescriptionsFollow,
    LookAgain,
    NumbersKept,
    NumbersLent,
    OpenMatches,
    MatchWords,
    OwnerSpokenOf,
    PartsStayWithReport,
    SignatureBitsInUse,
    WeightsInForce,
  ],
  exports: useCases,
})
export class MatchingModule {}
