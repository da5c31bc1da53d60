import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Access, CurrentActor } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import { Answers, ReasonDto } from '../platform/http/index.js';
import { doubleAnswer, doubleDecisionAnswer, doublesAnswer } from './double.answers.js';
import { DoubleListDto, MergeDto } from './double.dto.js';
import { mayDecideDoubles, mayReadDoubles } from './double.policy.js';
import { DoubleQueries } from './double.queries.js';
import { MergeDouble } from './merge-double.js';
import { SplitDouble } from './split-double.js';
import { TellApart } from './tell-apart.js';

/** Reports and vehicles that may be there twice. */
@Controller('api/v1/doubles')
export class DoublesStaffController {
  constructor(
    private readonly doubles: DoubleQueries,
    private readonly mergeDouble: MergeDouble,
    private readonly tellApart: TellApart,
    private readonly splitDouble: SplitDouble,
  ) {}

  @Get()
  @Answers(doublesAnswer)
  @Access(mayReadDoubles)
  async list(@CurrentActor() actor: Actor, @Query() query: DoubleListDto) {
    return this.doubles.list(actor, query);
  }

  @Get(':id')
  @Answers(doubleAnswer)
  @Access(mayReadDoubles)
  async one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.doubles.one(actor, id);
  }

  @Post(':id/merge')
  @HttpCode(200)
  @Answers(doubleDecisionAnswer)
  @Access(mayDecideDoubles)
  async merge(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MergeDto,
  ) {
    return this.mergeDouble.execute(actor, id, body);
  }

  @Post(':id/different')
  @HttpCode(200)
  @Answers(doubleDecisionAnswer)
  @Access(mayDecideDoubles)
  async different(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonDto,
  ) {
    return this.tellApart.execute(actor, id, reason);
  }

  /** Takes either decision back. */
  @Post(':id/split')
  @HttpCode(200)
  @Answers(doubleDecisionAnswer)
  @Access(mayDecideDoubles)
  async split(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonDto,
  ) {
    return this.splitDouble.execute(actor, id, reason);
  }
}
