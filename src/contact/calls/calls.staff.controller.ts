import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Access, CurrentActor } from '../../identity/index.js';
import { Unmask, unmaskedPersonAnswer, UnmaskingDto } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Answers, LimitQueryDto } from '../../platform/http/index.js';
import { callAnswer, callsAnswer, movedAnswer, takenAnswer } from '../contact.answers.js';
import { mayReachOwners, mayReadContacts, maySeeWhoIsCalled } from '../contact.policy.js';
import { CallListQueries } from './call-list.queries.js';
import { CallOutcomeDto } from './call.dto.js';
import { personOfContact } from './person-of-contact.js';
import { RecordCall } from './record-call.js';
import { TakeCall } from './take-call.js';

/** Owners whom somebody has to call. */
@Controller('api/v1/call-list')
export class CallsStaffController {
  constructor(
    private readonly calls: CallListQueries,
    private readonly takeCall: TakeCall,
    private readonly recordCall: RecordCall,
    private readonly unmask: Unmask,
  ) {}

  /** Those due by now, soonest first. */
  @Get()
  @Answers(callsAnswer)
  @Access(mayReadContacts)
  async list(@CurrentActor() actor: Actor, @Query() { limit }: LimitQueryDto) {
    return { items: await this.calls.due(actor, limit ?? 50) };
  }

  /** With the script. */
  @Get(':id')
  @Answers(callAnswer)
  @Access(mayReadContacts)
  async one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.calls.one(actor, id);
  }

  @Post(':id/take')
  @HttpCode(200)
  @Answers(takenAnswer)
  @Access(mayReachOwners)
  async take(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.takeCall.execute(actor, id);
  }

  /** Rule 30: name and number in plain, for a purpose. */
  @Post(':id/person')
  @HttpCode(200)
  @Answers(unmaskedPersonAnswer)
  @Access(maySeeWhoIsCalled, { isGrave: true })
  async person(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UnmaskingDto,
  ) {
    return this.unmask.execute(actor, personOfContact, id, body);
  }

  /** How it ended, which acts at once. */
  @Post(':id/outcome')
  @HttpCode(200)
  @Answers(movedAnswer)
  @Access(mayReachOwners)
  async record(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() result: CallOutcomeDto,
  ) {
    return this.recordCall.execute(actor, id, result);
  }
}
