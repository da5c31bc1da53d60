import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, CurrentActor } from '../../identity/index.js';
import { Unmask, UnmaskingDto } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Answers } from '../../platform/http/index.js';
import { AlsoWaiting } from '../appointments/also-waiting.js';
import { handedOverAnswer } from '../return-events.answers.js';
import {
  mayReadEvents,
  mayReverseHandOvers,
  maySeeAlerts,
  mayServeDesk,
  mayUnmaskCollectors,
} from '../return-events.policy.js';
import { HandOverVehicle } from './hand-over-vehicle.js';
import { NewHandOverDto, ReversalDto } from './hand-over.dto.js';
import { HandOverQueries } from './hand-over.queries.js';
import { recipientOfHandOver } from './recipient-of-hand-over.js';
import { ReverseHandOver } from './reverse-hand-over.js';

/** Vehicles in their owners' hands. */
@Controller('api/v1')
export class HandOversStaffController {
  constructor(
    private readonly handOverVehicle: HandOverVehicle,
    private readonly reverseHandOver: ReverseHandOver,
    private readonly handOvers: HandOverQueries,
    private readonly alsoWaiting: AlsoWaiting,
    private readonly unmask: Unmask,
  ) {}

  /** The `id` in the body makes a retry a no-op that is answered alike; what is left for this owner is looked up anew. */
  @Post('hand-overs')
  @Answers(handedOverAnswer, 201)
  @Access(mayServeDesk)
  async handOver(@CurrentActor() actor: Actor, @Body() body: NewHandOverDto) {
    const handedOver = await this.handOverVehicle.execute(actor, body);
    const alsoWaiting = await this.alsoWaiting.beside(actor, body.appointmentId);
    return { ...handedOver, alsoWaiting };
  }

  @Get('hand-overs/:id')
  @Access(mayReadEvents)
  async one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.handOvers.one(actor, id);
  }

  @Post('hand-overs/:id/reverse')
  @HttpCode(200)
  @Access(mayReverseHandOvers, { isGrave: true })
  async reverse(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() reversal: ReversalDto,
  ) {
    return this.reverseHandOver.execute(actor, id, reversal);
  }

  @Get('collection-alerts')
  @Access(maySeeAlerts)
  async alerts(@CurrentActor() actor: Actor) {
    return { items: await this.handOvers.alerts(actor) };
  }

  /** Rule 30: in plain, for a purpose. */
  @Post('hand-overs/:id/recipient')
  @HttpCode(200)
  @Access(mayUnmaskCollectors, { isGrave: true })
  async recipient(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UnmaskingDto,
  ) {
    return this.unmask.execute(actor, recipientOfHandOver, id, body);
  }
}
