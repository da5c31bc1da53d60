import type { Acts } from './act.js';
import { acceptLead } from './acts/accept-lead.act.js';
import { apprehendSuspect, solveCase } from './acts/case.act.js';
import { approveReturn, bringProof, concludeOwnership } from './acts/claim.act.js';
import { confirmMatch, rejectMatch } from './acts/decide-match.act.js';
import {
  assignOwners,
  book,
  checkIn,
  closeEvent,
  invite,
  planEvent,
  presentPennant,
} from './acts/event.act.js';
import { fileReport } from './acts/file-report.act.js';
import { handOver } from './acts/hand-over.act.js';
import {
  appraiseVehicle,
  completeRegistration,
  photographVehicle,
  receiveIntoCustody,
} from './acts/put-in-order.act.js';
import { registerVehicle } from './acts/register-vehicle.act.js';
import { sweep } from './acts/sweep.act.js';
import { withdrawReport } from './acts/withdraw-report.act.js';

/** Who plays what. */
export const acts: Acts = {
  'file-report': fileReport,
  'accept-lead': acceptLead,
  'withdraw-report': withdrawReport,
  'solve-case': solveCase,
  'apprehend-suspect': apprehendSuspect,
  'register-vehicle': registerVehicle,
  'complete-registration': completeRegistration,
  'receive-into-custody': receiveIntoCustody,
  'photograph-vehicle': photographVehicle,
  'appraise-vehicle': appraiseVehicle,
  'confirm-match': confirmMatch,
  'reject-match': rejectMatch,
  'bring-proof': bringProof,
  'conclude-ownership': concludeOwnership,
  'approve-return': approveReturn,
  'plan-event': planEvent,
  'assign-owners': assignOwners,
  invite,
  book,
  'check-in': checkIn,
  'hand-over': handOver,
  'present-pennant': presentPennant,
  'close-event': closeEvent,
  sweep,
};
