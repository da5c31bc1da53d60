import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Access, CurrentActor } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { ReturnEventQueries } from '../events/return-event.queries.js';
import { Answers } from '../../platform/http/index.js';
import { appointmentsAnswer, atDeskAnswer } from '../return-events.answers.js';
import { mayReadEvents, mayServeDesk } from '../return-events.policy.js';
import { AppointmentsQueryDto, CheckInDto } from './appointment.dto.js';
import { AppointmentQueries } from './appointment.queries.js';
import { AtDesk } from './at-desk.js';
import { CheckIn } from './check-in.js';

/** An event as its desks see it. */
@Controller('api/v1/return-events')
export class EventDeskStaffController {
  constructor(
    private readonly events: ReturnEventQueries,
    private readonly appointments: AppointmentQueries,
    private readonly checkIn: CheckIn,
    private readonly atDesk: AtDesk,
  ) {}

  /** Every vehicle of the event and where it stands. */
  @Get(':id/appointments')
  @Answers(appointmentsAnswer)
  @Access(mayReadEvents)
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { status }: AppointmentsQueryDto,
  ) {
    await this.events.one(actor, id);
    return { items: await this.appointments.ofEvent(actor, id, status) };
  }

  @Get(':id/arrivals')
  @Answers(appointmentsAnswer)
  @Access(mayReadEvents)
  async arrivals(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    await this.events.one(actor, id);
    return { items: await this.appointments.arrivals(actor, id) };
  }

  /** Answers what the desk has to know to go on, what else waits for this owner too; a retry is answered alike. */
  @Post(':id/check-ins')
  @Answers(atDeskAnswer, 201)
  @Access(mayServeDesk)
  async arrive(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() arrival: CheckInDto,
  ) {
    const appointment = await this.checkIn.execute(actor, id, arrival);
    return this.atDesk.one(actor, appointment.id);
  }
}
