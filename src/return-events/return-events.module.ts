import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/index.js';
import { ClaimsModule } from '../claims/index.js';
import { CustodyModule } from '../custody/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { AlsoWaiting } from './appointments/also-waiting.js';
import { AppointmentDue } from './appointments/appointment-due.entity.js';
import { Appointment } from './appointments/appointment.entity.js';
import { AppointmentQueries } from './appointments/appointment.queries.js';
import { Appointments } from './appointments/appointments.js';
import { AtDesk } from './appointments/at-desk.js';
import { BookAppointment } from './appointments/book-appointment.js';
import { CancelAppointment } from './appointments/cancel-appointment.js';
import { ChangeSlot } from './appointments/change-slot.js';
import { CheckIn } from './appointments/check-in.js';
import { DeclineAppointment } from './appointments/decline-appointment.js';
import { FindClaim } from './appointments/find-claim.js';
import { MarkNoShow } from './appointments/mark-no-show.js';
import { MoveAppointment } from './appointments/move-appointment.js';
import { NewAppointments } from './appointments/new-appointments.js';
import { NotMine } from './appointments/not-mine.js';
import { Passes } from './appointments/passes.js';
import { ReturnToStore } from './appointments/return-to-store.js';
import { SettleDue } from './appointments/settle-due.js';
import { VisitNotices } from './appointments/visit-notices.js';
import { AssignOwners } from './events/assign-owners.js';
import { CancelEvent } from './events/cancel-event.js';
import { CloseEvent } from './events/close-event.js';
import { EventSlot } from './events/event-slot.entity.js';
import { InviteOwners } from './events/invite-owners.js';
import { OpenEvents } from './events/open-events.js';
import { Pennant } from './events/pennant.entity.js';
import { PlanReturnEvent } from './events/plan-return-event.js';
import { PostponeEvent } from './events/postpone-event.js';
import { PresentPennants } from './events/present-pennants.js';
import { ReturnEvent } from './events/return-event.entity.js';
import { ReturnEventQueries } from './events/return-event.queries.js';
import { ReturnEventsFollowTheSentence } from './follow-the-sentence.js';
import { CollectionAlert } from './hand-overs/collection-alert.entity.js';
import { CollectionGuard } from './hand-overs/collection-guard.js';
import { Custodians } from './hand-overs/custodians.js';
import { HandOver } from './hand-overs/hand-over.entity.js';
import { HandOverQueries } from './hand-overs/hand-over.queries.js';
import { HandOverVehicle } from './hand-overs/hand-over-vehicle.js';
import { KeeperAfterReversal } from './hand-overs/keeper-after-reversal.js';
import { ReceiptNotice } from './hand-overs/receipt-notice.js';
import { RecordHandOver } from './hand-overs/record-hand-over.js';
import { ReverseHandOver } from './hand-overs/reverse-hand-over.js';
import { StillHereDue } from './still-here/still-here-due.entity.js';
import { StillHere } from './still-here/still-here.js';
import './personal-data.js';

const useCases = [
  AlsoWaiting,
  AppointmentQueries,
  Appointments,
  AssignOwners,
  AtDesk,
  BookAppointment,
  CancelEvent,
  ChangeSlot,
  CheckIn,
  CloseEvent,
  DeclineAppointment,
  HandOverQueries,
  HandOverVehicle,
  InviteOwners,
  MarkNoShow,
  NotMine,
  Passes,
  PlanReturnEvent,
  PostponeEvent,
  PresentPennants,
  ReturnEventQueries,
  ReturnToStore,
  ReverseHandOver,
  SettleDue,
  StillHere,
];

const inside = [
  CancelAppointment,
  CollectionGuard,
  Custodians,
  FindClaim,
  KeeperAfterReversal,
  MoveAppointment,
  NewAppointments,
  ReceiptNotice,
  RecordHandOver,
  ReturnEventsFollowTheSentence,
  VisitNotices,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Appointment,
      AppointmentDue,
      CollectionAlert,
      EventSlot,
      HandOver,
      Pennant,
      ReturnEvent,
      StillHereDue,
    ]),
    CasesModule,
    ClaimsModule,
    CustodyModule,
    NotificationsModule,
  ],
  providers: [...useCases, ...inside, OpenEvents],
  exports: useCases,
})
export class ReturnEventsModule {}
