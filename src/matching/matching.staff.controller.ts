import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, CurrentActor, caseStaff } from '../identity/index.js';
import { Unmask, UnmaskingDto } from '../people/index.js';
import type { Actor } from '../platform/actor.js';
import { Answers } from '../platform/http/index.js';
import { alignmentSentence } from './weighing/align-sentence.js';
import { ConfirmMatch } from './deciding/confirm-match.js';
import { Engine } from './engine.js';
import { DecisionDto, SearchDto, UndoDto } from './match.dto.js';
import { decisionAnswer, matchesAnswer, searchAnswer } from './match.answers.js';
import { MatchQueries } from './match.queries.js';
import { mayDecideMatches, maySearch, mayUnmaskMatched } from './matching.policy.js';
import { ownerOfMatch } from './deciding/owner-of-match.js';
import { RejectMatch } from './deciding/reject-match.js';
import { UndoMatch } from './deciding/undo-match.js';

/** What the system proposes, and what officers decide. */
@Controller('api/v1')
export class MatchingStaffController {
  constructor(
    private readonly engine: Engine,
    private readonly matches: MatchQueries,
    private readonly confirmMatch: ConfirmMatch,
    private readonly rejectMatch: RejectMatch,
    private readonly undoMatch: UndoMatch,
    private readonly unmask: Unmask,
  ) {}

  @Get('recovered-vehicles/:id/matches')
  @Answers(matchesAnswer)
  @Access(caseStaff)
  async ofVehicle(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return { items: await this.matches.ofVehicle(actor, id) };
  }

  @Post('matching/search')
  @HttpCode(200)
  @Answers(searchAnswer)
  @Access(maySearch)
  async search(@Body() query: SearchDto) {
    const started = performance.now();
    const found = await this.engine.search(query, query.limit ?? 10);
    const candidates = found.map((it) => ({
      ...it,
      sentence: alignmentSentence(it.alignment, 'zh-CN'),
    }));
    return { candidates, tookMs: Math.round((performance.now() - started) * 100) / 100 };
  }

  @Post('matches/:id/confirm')
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

  @Post('matches/:id/reject')
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

  @Post('matches/:id/undo')
  @HttpCode(200)
  @Answers(decisionAnswer)
  @Access(mayDecideMatches)
  async undo(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: UndoDto,
  ) {
    return this.undoMatch.execute(actor, id, reason);
  }

  /** Rule 30: in plain, for a purpose. */
  @Post('matches/:id/owner')
  @HttpCode(200)
  @Access(mayUnmaskMatched, { isGrave: true })
  async owner(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UnmaskingDto,
  ) {
    return this.unmask.execute(actor, ownerOfMatch, id, body);
  }
}
