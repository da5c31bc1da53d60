import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, CurrentActor } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import { Answers, ReasonDto } from '../platform/http/index.js';
import { ClaimMatch } from './deciding/claim-match.js';
import { ConfirmMatch } from './deciding/confirm-match.js';
import { DoubtMatch } from './deciding/doubt-match.js';
import { RejectMatch } from './deciding/reject-match.js';
import { ReleaseMatch } from './deciding/release-match.js';
import { UndoMatch } from './deciding/undo-match.js';
import { claimAnswer, decisionAnswer, releaseAnswer } from './match.answers.js';
import { DecisionDto } from './match.dto.js';
import { mayDecideMatches } from './matching.policy.js';

/** What officers decide. */
@Controller('api/v1/matches/:id')
export class MatchDecisionsStaffController {
  constructor(
    private readonly claimMatch: ClaimMatch,
    private readonly releaseMatch: ReleaseMatch,
    private readonly confirmMatch: ConfirmMatch,
    private readonly rejectMatch: RejectMatch,
    private readonly doubtMatch: DoubtMatch,
    private readonly undoMatch: UndoMatch,
  ) {}

  @Post('claim')
  @HttpCode(200)
  @Answers(claimAnswer)
  @Access(mayDecideMatches)
  async claim(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.claimMatch.execute(actor, id);
  }

  @Post('release')
  @HttpCode(200)
  @Answers(releaseAnswer)
  @Access(mayDecideMatches)
  async release(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.releaseMatch.execute(actor, id);
  }

  @Post('confirm')
  @HttpCode(200)
  @Answers(decisionAnswer)
  @Access(mayDecideMatches)
  async confirm(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecisionDto,
  ) {
    return this.confirmMatch.execute(actor, id, body?.reason);
  }

  @Post('reject')
  @HttpCode(200)
  @Answers(decisionAnswer)
  @Access(mayDecideMatches)
  async reject(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecisionDto,
  ) {
    return this.rejectMatch.execute(actor, id, body?.reason);
  }

  @Post('unsure')
  @HttpCode(200)
  @Answers(decisionAnswer)
  @Access(mayDecideMatches)
  async unsure(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecisionDto,
  ) {
    return this.doubtMatch.execute(actor, id, body?.reason);
  }

  @Post('undo')
  @HttpCode(200)
  @Answers(decisionAnswer)
  @Access(mayDecideMatches)
  async undo(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonDto,
  ) {
    return this.undoMatch.execute(actor, id, reason);
  }
}
