import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, CurrentActor } from '../../identity/index.js';
import { Unmask, UnmaskingDto } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Answers } from '../../platform/http/index.js';
import { atDeskAnswer } from '../return-events.answers.js';
import {
  mayPlanEvents,
  mayReadEvents,
  mayStoreVehicles,
  mayUnmaskCollectors,
} from '../return-events.policy.js';
import { ownerOfAppointment } from './owner-of-appointment.js';
import {
  BackInStoreDto,
  BookDto,
  ChangeSlotDto,
  DeclineDto,
  NotMineDto,
} from './appointment.dto.js';
import { AtDesk } from './at-desk.js';
import { BookAppointment } from './book-appointment.js';
import { ChangeSlot } from './change-slot.js';
import { DeclineAppointment } from './decline-appointment.js';
import { MarkNoShow } from './mark-no-show.js';
import { NotMine } from './not-mine.js';
import { ReturnToStore } from './return-to-store.js';

/** What an owner answers on the phone, entered by an officer. */
@Controller('api/v1/appointments')
export class AppointmentsStaffController {
  constructor(
    private readonly atDesk: AtDesk,
    private readonly bookAppointment: BookAppointment,
    private readonly changeSlot: ChangeSlot,
    private readonly declineAppointment: DeclineAppointment,
    private readonly notMine: NotMine,
    private readonly markNoShow: MarkNoShow,
    private readonly returnToStore: ReturnToStore,
    private readonly unmask: Unmask,
  ) {}

  /** With what the desk has to know: what speaks against a hand-over, what else waits for this owner. */
  @Get(':id')
  @Answers(atDeskAnswer)
  @Access(mayReadEvents)
  async one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.atDesk.one(actor, id);
  }

  @Post(':id/book')
  @HttpCode(200)
  @Access(mayPlanEvents)
  async book(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { agent }: BookDto,
  ) {
    return this.bookAppointment.execute(actor, id, agent);
  }

  @Post(':id/slot')
  @HttpCode(200)
  @Access(mayPlanEvents)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { slotId }: ChangeSlotDto,
  ) {
    return this.changeSlot.execute(actor, id, slotId);
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Access(mayPlanEvents)
  async decline(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: DeclineDto,
  ) {
    return this.declineAppointment.execute(actor, id, reason);
  }

  @Post(':id/not-mine')
  @HttpCode(200)
  @Access(mayPlanEvents)
  async disown(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { note }: NotMineDto,
  ) {
    return this.notMine.execute(actor, id, note);
  }

  @Post(':id/no-show')
  @HttpCode(200)
  @Access(mayPlanEvents)
  async miss(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.markNoShow.execute(actor, id);
  }

  @Post(':id/return-to-store')
  @HttpCode(200)
  @Access(mayStoreVehicles)
  async store(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() back: BackInStoreDto,
  ) {
    return this.returnToStore.execute(actor, id, back);
  }

  /** Rule 30: in plain, for a purpose. */
  @Post(':id/owner')
  @HttpCode(200)
  @Access(mayUnmaskCollectors, { isGrave: true })
  async owner(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UnmaskingDto,
  ) {
    return this.unmask.execute(actor, ownerOfAppointment, id, body);
  }
}
