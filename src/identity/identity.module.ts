import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access.guard.js';
import { FirstAdministrators } from './first-administrators.js';
import { FoundUnit } from './found-unit.js';
import { HireStaff } from './hire-staff.js';
import { Sessions } from './sessions.js';
import { SetPassword } from './set-password.js';
import { SignIn } from './sign-in.js';
import { SignInFailure } from './sign-in-failure.entity.js';
import { Staff } from './staff.entity.js';
import { StaffDirectory } from './staff-directory.js';
import { StaffSession } from './staff-session.entity.js';
import { Unit } from './unit.entity.js';
import { UnitTree } from './unit-tree.js';

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
