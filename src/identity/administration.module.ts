import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LeaveStaff } from './leaving/leave-staff.js';
import { OpenWork } from './leaving/open-work.js';
import { PartWithWork } from './leaving/part-with-work.js';
import { TransferStaff } from './leaving/transfer-staff.js';
import { DecideRoleChange } from './role-changes/decide-role-change.js';
import { RequestRoleChange } from './role-changes/request-role-change.js';
import { RoleChange } from './role-changes/role-change.entity.js';
import { RoleChangeQueries } from './role-changes/role-change.queries.js';
import { RoleChangesController } from './role-changes/role-changes.controller.js';
import { BringStaffUpTo } from './staff/bring-staff-up-to.js';
import { CorrectStaff } from './staff/correct-staff.js';
import { ForgetNewcomer } from './staff/forget-newcomer.js';
import { StaffController } from './staff/staff.controller.js';
import { StaffQueries } from './staff/staff.queries.js';
import { TakeOnStaff } from './staff/take-on-staff.js';
import { ChangeUnit } from './units/change-unit.js';
import { CloseUnit } from './units/close-unit.js';
import { UnitQueries } from './units/unit.queries.js';
import { UnitsController } from './units/units.controller.js';

/** Where the administrators act; the process lists them with its other controllers. */
export const administratorsControllers = [UnitsController, StaffController, RoleChangesController];

const useCases = [
  BringStaffUpTo,
  ChangeUnit,
  CloseUnit,
  CorrectStaff,
  DecideRoleChange,
  ForgetNewcomer,
  LeaveStaff,
  OpenWork,
  PartWithWork,
  RequestRoleChange,
  RoleChangeQueries,
  StaffQueries,
  TakeOnStaff,
  TransferStaff,
  UnitQueries,
];

/** What administrators do with units, staff and roles (rule 35). */
@Module({
  imports: [TypeOrmModule.forFeature([RoleChange])],
  providers: useCases,
  exports: useCases,
})
export class AdministrationModule {}
