import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, CurrentActor, caseStaff } from '../identity/index.js';
import { Unmask, UnmaskingDto } from '../people/index.js';
import type { Actor } from '../platform/actor.js';
import { Answers } from '../platform/http/index.js';
import { alignmentSentence } from './weighing/align-sentence.js';
import { Engine } from './engine.js';
import { SearchDto } from './match.dto.js';
import { matchesAnswer, matchesOfReportAnswer, searchAnswer } from './match.answers.js';
import { MatchQueries } from './match.queries.js';
import { MatchesOfReport } from './matches-of-report.js';
import { maySearch, mayUnmaskMatched } from './matching.policy.js';
import { ownerOfMatch } from './deciding/owner-of-match.js';

/** What the system finds and proposes. */
@Controller('api/v1')
export class MatchingStaffController {
  constructor(
    private readonly engine: Engine,
    private readonly matches: MatchQueries,
    private readonly matchesOfReport: MatchesOfReport,
    private readonly unmask: Unmask,
  ) {}

  @Get('recovered-vehicles/:id/matches')
  @Answers(matchesAnswer)
  @Access(caseStaff)
  async ofVehicle(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return { items: await this.matches.ofVehicle(actor, id) };
  }

  @Get('theft-reports/:id/matches')
  @Answers(matchesOfReportAnswer)
  @Access(caseStaff)
  async ofReport(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return { items: await this.matchesOfReport.list(actor, id) };
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
