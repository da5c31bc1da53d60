export { AppointmentQueries, type AppointmentView } from './appointments/appointment.queries.js';
export {
  appointmentLife,
  awaitedStatuses,
  type AppointmentStatus,
} from './appointments/appointment.status.js';
export {
  Appointments,
  type BringItem,
  type OwnersAppointment,
} from './appointments/appointments.js';
export { AppointmentsStaffController } from './appointments/appointments.staff.controller.js';
export { BookAppointment } from './appointments/book-appointment.js';
export { ChangeSlot } from './appointments/change-slot.js';
export { CheckIn, type Arrival } from './appointments/check-in.js';
export { DeclineAppointment } from './appointments/decline-appointment.js';
export { EventDeskStaffController } from './appointments/event-desk.staff.controller.js';
export { MarkNoShow } from './appointments/mark-no-show.js';
export { NotMine } from './appointments/not-mine.js';
export { Passes } from './appointments/passes.js';
export { ReturnToStore, type BackInStore } from './appointments/return-to-store.js';
export { SettleDue } from './appointments/settle-due.js';
export { AssignOwners } from './events/assign-owners.js';
export { CancelEvent } from './events/cancel-event.js';
export { CloseEvent } from './events/close-event.js';
export { InviteOwners } from './events/invite-owners.js';
export { PostponeEvent } from './events/postpone-event.js';
export { PlanReturnEvent, type NewReturnEvent } from './events/plan-return-event.js';
export { PresentPennants } from './events/present-pennants.js';
export { ReturnEventQueries, type ReturnEventView } from './events/return-event.queries.js';
export { returnEventLife, type ReturnEventStatus } from './events/return-event.status.js';
export { ReturnEventsStaffController } from './events/return-events.staff.controller.js';
export { HandOverVehicle } from './hand-overs/hand-over-vehicle.js';
export type { HandedOver, NewHandOver } from './hand-overs/new-hand-over.js';
export { HandOverQueries, type HandOverView } from './hand-overs/hand-over.queries.js';
export { HandOversStaffController } from './hand-overs/hand-overs.staff.controller.js';
export type { Recipient } from './hand-overs/recipient.js';
export { ReverseHandOver } from './hand-overs/reverse-hand-over.js';
export { ReturnEventsModule } from './return-events.module.js';
export { StillHere } from './still-here/still-here.js';
