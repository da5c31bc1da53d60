import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConfirmMatch } from './confirm-match.js';
import { ConfirmationsOvertaken } from './confirmations-overtaken.js';
import { Engine } from './engine.js';
import { IdentifierMatch } from './identifier-match.entity.js';
import { Match } from './match.entity.js';
import { MatchPairs } from './match-pairs.js';
import { MatchQueries } from './match.queries.js';
import { MatchingDue } from './matching-due.entity.js';
import { MatchingWorker } from './matching-worker.js';
import { NumbersKept } from './numbers-kept.js';
import { OpenMatches } from './open-matches.js';
import { OwnerSpokenOf } from './owner-spoken-of.js';
import { RejectMatch } from './reject-match.js';
import { UndoMatch } from './undo-match.js';

const useCases = [
  ConfirmMatch,
  Engine,
  MatchPairs,
  MatchQueries,
  MatchingWorker,
  RejectMatch,
  UndoMatch,
];

@Module({
  imports: [TypeOrmModule.forFeature([IdentifierMatch, Match, MatchingDue])],
  providers: [...useCases, ConfirmationsOvertaken, NumbersKept, OpenMatches, OwnerSpokenOf],
  exports: useCases,
})
export class MatchingModule {}
