import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Access, CurrentActor, caseStaff } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import { Answers } from '../platform/http/index.js';
import { pairAnswer, waitingAnswer } from './match.answers.js';
import { WaitingDto } from './match.dto.js';
import { MatchPairs } from './match-pairs.js';

/** What there is to decide on, pair by pair. */
@Controller('api/v1/matches')
export class MatchPairsStaffController {
  constructor(private readonly pairs: MatchPairs) {}

  @Get()
  @Answers(waitingAnswer)
  @Access(caseStaff)
  async waiting(@CurrentActor() actor: Actor, @Query() { band, limit }: WaitingDto) {
    return this.pairs.waiting(actor, band, limit ?? 20);
  }

  @Get(':id')
  @Answers(pairAnswer)
  @Access(caseStaff)
  async one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.pairs.one(actor, id);
  }
}
