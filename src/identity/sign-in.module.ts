import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApprovePasswordReset } from './passwords/approve-password-reset.js';
import { ChangeOwnPassword } from './passwords/change-own-password.js';
import { FormerPassword } from './passwords/former-password.entity.js';
import { ReadmitStaff } from './passwords/readmit-staff.js';
import { PasswordReset } from './passwords/password-reset.entity.js';
import { PasswordResetQueries } from './passwords/password-reset.queries.js';
import { RedeemPasswordReset } from './passwords/redeem-password-reset.js';
import { ReplacePassword } from './passwords/replace-password.js';
import { RequestPasswordReset } from './passwords/request-password-reset.js';
import { SetPassword } from './passwords/set-password.js';
import { StartAfresh } from './passwords/start-afresh.js';
import { ConfirmSecondFactor } from './second-factor/confirm-second-factor.js';
import { EnrolSecondFactor } from './second-factor/enrol-second-factor.js';
import { RecoveryCode } from './second-factor/recovery-code.entity.js';
import { SecondFactor } from './second-factor/second-factor.entity.js';
import { UseOneTimeCode } from './second-factor/use-one-time-code.js';
import { Credentials } from './sign-in/credentials.js';
import { DeviceKey } from './sign-in/device-key.js';
import { FailedTries } from './sign-in/failed-tries.js';
import { FindAccount } from './sign-in/find-account.js';
import { KnownDevice } from './sign-in/known-device.entity.js';
import { KnownDevices } from './sign-in/known-devices.js';
import { OwnSessions } from './sign-in/own-sessions.js';
import { Reauthenticate } from './sign-in/reauthenticate.js';
import { Sessions } from './sign-in/sessions.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignInFailure } from './sign-in/sign-in-failure.entity.js';
import { SignInThrottle } from './sign-in/sign-in-throttle.js';
import { StaffCookies } from './sign-in/staff-cookies.js';
import { StaffSession } from './sign-in/staff-session.entity.js';

const entities = [
  FormerPassword,
  KnownDevice,
  PasswordReset,
  RecoveryCode,
  SecondFactor,
  SignInFailure,
  StaffSession,
];

const useCases = [
  ApprovePasswordReset,
  ChangeOwnPassword,
  ConfirmSecondFactor,
  DeviceKey,
  EnrolSecondFactor,
  ReadmitStaff,
  OwnSessions,
  PasswordResetQueries,
  Reauthenticate,
  RedeemPasswordReset,
  RequestPasswordReset,
  Sessions,
  SetPassword,
  SignIn,
  StaffCookies,
];

/** How people show who they are. Part of the identity module, which says what they may. */
@Module({
  imports: [TypeOrmModule.forFeature(entities)],
  providers: [
    ...useCases,
    Credentials,
    FailedTries,
    FindAccount,
    KnownDevices,
    ReplacePassword,
    SignInThrottle,
    StartAfresh,
    UseOneTimeCode,
  ],
  exports: useCases,
})
export class SignInModule {}
