export { AddPhoto } from './evidence/add-photo.js';
export { AppraiseVehicle, appraisedValue, type NewAppraisal } from './evidence/appraise-vehicle.js';
export { assertNotInTheFuture } from './registration/assert-not-in-the-future.js';
export { assertChangeable } from './assert-changeable.js';
export { BringVehicleUpTo } from './listed/bring-vehicle-up-to.js';
export { TakeVehicleBack } from './listed/take-vehicle-back.js';
export { touchedVehicles } from './listed/touched-vehicles.js';
export type { VehicleBefore } from './listed/vehicle-before.js';
export { CASE_TYPES, type CaseType } from './case-type.js';
export { CompleteRegistration, type Completion } from './registration/complete-registration.js';
export { CreditUnits } from './credit-units.js';
export { IntakeBatchesStaffController } from './batches/intake-batches.staff.controller.js';
export { keepVehicleAt } from './keep-vehicle-at.js';
export { LabelsStaffController } from './labels/labels.staff.controller.js';
export { linkToCase, unlinkFromCase } from './link-to-case.js';
export { lockRecoveredVehicle } from './lock-recovered-vehicle.js';
export { MarkDisputed } from './disputes/mark-disputed.js';
export { MergeVehicles, type MergedVehicle } from './merge-vehicles.js';
export { missingForRegistration } from './registration/missing-for-registration.js';
export { assertReturnable, missingForReturn, type MissingForReturn } from './missing-for-return.js';
export { NewRecoveredVehicleDto } from './recovered-vehicle.dto.js';
export type { NewRecoveredVehicle } from './registration/new-recovered-vehicle.js';
export { assertCustodian } from './registration/officers.js';
export { PHOTO_KINDS, photosNeeded, type PhotoKind } from './evidence/photo-kind.js';
export { RecoveredVehicle } from './recovered-vehicle.entity.js';
export { NotReturnable, RegistrationIncomplete } from './recovered-vehicle.errors.js';
export {
  mayCompleteVehicles,
  mayReadVehicles,
  mayRegisterVehicles,
} from './recovered-vehicle.policy.js';
export { RecoveredVehicleQueries, type RecoveredVehicleView } from './recovered-vehicle.queries.js';
export { recoveredVehicleLife, type RecoveredVehicleStatus } from './recovered-vehicle.status.js';
export { RecoveredVehiclesModule } from './recovered-vehicles.module.js';
export { RecoveredVehiclesStaffController } from './recovered-vehicles.staff.controller.js';
export {
  RegisterRecoveredVehicle,
  type RegisteredVehicle,
} from './registration/register-recovered-vehicle.js';
export { readLabel } from './labels/vehicle-label.js';
export { ResolveDispute } from './disputes/resolve-dispute.js';
export { VehiclePhotosStaffController } from './evidence/vehicle-photos.staff.controller.js';
