export type { ClaimAnswer, ClaimAnswerKind, WebTheftReport, Withdrawal } from './filing.js';
export { CallBacksStaffController } from './call-backs/call-backs.staff.controller.js';
export { FilingNotOpen } from './public-gate.errors.js';
export { PublicGate, type CodeAnswer } from './public-gate.js';
export { InboxOpener } from './inbox-opener.js';
export { PublicInboxModule } from './public-inbox.module.js';
export { PublicGateModule } from './public-gate.module.js';
export { PublicApiController } from './public.public.controller.js';
export { PublicViews, type FoundVehicle } from './public-views.js';
export type {
  KeptStatus,
  OwnersAppointment,
  StatusDocument,
  StatusStep,
  FoundPart,
} from './status-document.js';
export { FileFromWeb } from './file-from-web.js';
