import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Access, CurrentActor } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Answers, PageQueryDto, ReasonDto } from '../../platform/http/index.js';
import { Repeatable, type RepeatableRequest } from '../../platform/idempotency/index.js';
import { readInstant } from '../../platform/instants.js';
import {
  assignedAnswer,
  cancelledAnswer,
  eventAnswer,
  eventsAnswer,
  invitedAnswer,
  plannedAnswer,
  postponedAnswer,
} from '../return-events.answers.js';
import { mayPlanEvents, mayReadEvents } from '../return-events.policy.js';
import { AssignOwners } from './assign-owners.js';
import { CancelEvent } from './cancel-event.js';
import { CloseEvent } from './close-event.js';
import { InviteOwners } from './invite-owners.js';
import { PlanReturnEvent } from './plan-return-event.js';
import { PostponeEvent } from './postpone-event.js';
import { PresentPennants } from './present-pennants.js';
import { InviteDto, NewPennantsDto, NewReturnEventDto, PostponeDto } from './return-event.dto.js';
import { ReturnEventQueries } from './return-event.queries.js';

/** Return events as the staff plan and run them. */
@Controller('api/v1/return-events')
export class ReturnEventsStaffController {
  constructor(
    private readonly events: ReturnEventQueries,
    private readonly planEvent: PlanReturnEvent,
    private readonly assignOwners: AssignOwners,
    private readonly inviteOwners: InviteOwners,
    private readonly cancelEvent: CancelEvent,
    private readonly postponeEvent: PostponeEvent,
    private readonly closeEvent: CloseEvent,
    private readonly presentPennants: PresentPennants,
  ) {}

  @Post()
  @Answers(plannedAnswer, 201)
  @Access(mayPlanEvents)
  async plan(
    @CurrentActor() actor: Actor,
    @Body() plan: NewReturnEventDto,
    @Repeatable() request: RepeatableRequest | undefined,
  ) {
    return this.planEvent.execute(actor, plan, request);
  }

  @Get()
  @Answers(eventsAnswer)
  @Access(mayReadEvents)
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor }: PageQueryDto) {
    return this.events.list(actor, limit ?? 50, cursor);
  }

  @Get(':id')
  @Answers(eventAnswer)
  @Access(mayReadEvents)
  async one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.events.one(actor, id);
  }

  @Post(':id/assign')
  @HttpCode(200)
  @Answers(assignedAnswer)
  @Access(mayPlanEvents)
  async assign(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.assignOwners.execute(actor, id);
  }

  @Post(':id/invite')
  @HttpCode(200)
  @Answers(invitedAnswer)
  @Access(mayPlanEvents)
  async invite(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { at }: InviteDto,
  ) {
    return this.inviteOwners.execute(actor, id, at ? readInstant(at, 'at') : undefined);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Answers(cancelledAnswer)
  @Access(mayPlanEvents)
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonDto,
  ) {
    return this.cancelEvent.execute(actor, id, reason);
  }

  /** To a later day, each at the same time of day; who was told is told of it. */
  @Post(':id/postpone')
  @HttpCode(200)
  @Answers(postponedAnswer)
  @Access(mayPlanEvents)
  async postpone(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { day }: PostponeDto,
  ) {
    return this.postponeEvent.execute(actor, id, day);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Access(mayPlanEvents)
  async close(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.closeEvent.execute(actor, id);
  }

  @Post(':id/pennants')
  @Access(mayPlanEvents)
  async pennants(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() pennants: NewPennantsDto,
    @Repeatable() request: RepeatableRequest | undefined,
  ) {
    return this.presentPennants.execute(actor, id, pennants, request);
  }
}
