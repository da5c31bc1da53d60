import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { IsIn } from 'class-validator';
import { Access, CurrentActor } from '../../identity/index.js';
import { Unmask, UnmaskingDto } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { PageQueryDto } from '../../platform/http/index.js';
import { mayCallBack, mayReadCallBacks, mayUnmaskCallBacks } from './call-back.policy.js';
import { CallBackQueries } from './call-back.queries.js';
import { callBackOutcomes, type CallBackOutcome } from './call-back.status.js';
import { CloseCallBack } from './close-call-back.js';
import { personToCall } from './person-to-call.js';
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
    private readonly unmask: Unmask,
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

  /** Rule 30: name and number in plain, for a purpose. */
  @Post(':id/person')
  @HttpCode(200)
  @Access(mayUnmaskCallBacks, { isGrave: true })
  async person(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UnmaskingDto,
  ) {
    return this.unmask.execute(actor, personToCall, id, body);
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
