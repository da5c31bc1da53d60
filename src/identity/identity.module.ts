import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access.guard.js';
import { FirstAdministrators } from './staff/first-administrators.js';
import { FoundUnit } from './units/found-unit.js';
import { HireStaff } from './staff/hire-staff.js';
import { Sessions } from './sign-in/sessions.js';
import { SetPassword } from './sign-in/set-password.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignInFailure } from './sign-in/sign-in-failure.entity.js';
import { Staff } from './staff/staff.entity.js';
import { StaffDirectory } from './staff/staff-directory.js';
import { StaffSession } from './sign-in/staff-session.entity.js';
import { Unit } from './units/unit.entity.js';
import { UnitTree } from './units/unit-tree.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Unit, Staff, StaffSession, SignInFailure])],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    FirstAdministrators,
    FoundUnit,
    HireStaff,
    Sessions,
    SetPassword,
    SignIn,
    StaffDirectory,
    UnitTree,
  ],
  exports: [
    FirstAdministrators,
    FoundUnit,
    HireStaff,
    Sessions,
    SetPassword,
    SignIn,
    StaffDirectory,
    UnitTree,
  ],
})
export class IdentityModule {}
