import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { IsIn } from 'class-validator';
import { Access, CurrentActor } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { PageQueryDto } from '../../theft-reports/index.js';
import { mayCallBack, mayReadCallBacks } from './call-back.policy.js';
import { CallBackQueries } from './call-back.queries.js';
import { callBackOutcomes, type CallBackOutcome } from './call-back.status.js';
import { CloseCallBack } from './close-call-back.js';
import { TakeCallBack } from './take-call-back.js';

class CallBackOutcomeDto {
  @IsIn(callBackOutcomes)
  outcome: CallBackOutcome;
}

/** The list of victims who could not be sent a code, to be called. */
@Controller('api/v1/call-backs')
export class CallBacksStaffController {
  constructor(
    private readonly callBacks: CallBackQueries,
    private readonly takeCallBack: TakeCallBack,
    private readonly closeCallBack: CloseCallBack,
  ) {}

  @Get()
  @Access(mayReadCallBacks)
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor }: PageQueryDto) {
    return this.callBacks.open(actor, limit ?? 50, cursor);
  }

  @Post(':id/take')
  @HttpCode(200)
  @Access(mayCallBack)
  async take(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.takeCallBack.execute(actor, id);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Access(mayCallBack)
  async close(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { outcome }: CallBackOutcomeDto,
  ) {
    return this.closeCallBack.execute(actor, id, outcome);
  }
}
