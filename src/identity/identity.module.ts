import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access.guard.js';
import { AdministrationModule } from './administration.module.js';
import { FirstAdministrators } from './staff/first-administrators.js';
import { FoundUnit } from './units/found-unit.js';
import { HireStaff } from './staff/hire-staff.js';
import { SignInModule } from './sign-in.module.js';
import { Staff } from './staff/staff.entity.js';
import { StaffDirectory } from './staff/staff-directory.js';
import { Unit } from './units/unit.entity.js';
import { UnitTree } from './units/unit-tree.js';
import './staff/personal-data.js';

@Global()
@Module({
  imports: [AdministrationModule, SignInModule, TypeOrmModule.forFeature([Unit, Staff])],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    FirstAdministrators,
    FoundUnit,
    HireStaff,
    StaffDirectory,
    UnitTree,
  ],
  exports: [
    AdministrationModule,
    FirstAdministrators,
    FoundUnit,
    HireStaff,
    SignInModule,
    StaffDirectory,
    UnitTree,
  ],
})
export class IdentityModule {}
