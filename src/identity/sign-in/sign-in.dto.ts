import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

/** A password that was chosen before: asked for, not judged. */
const longestTyped = 200;

export class ReauthenticationDto {
  @IsString()
  @MinLength(1)
  @MaxLength(longestTyped)
  password: string;

  /** of the authenticator, or a recovery code */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  oneTimeCode?: string;
}

export class SignInDto extends ReauthenticationDto {
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  username: string;
}

export class PasswordChangeDto {
  @IsString()
  @MinLength(1)
  @MaxLength(longestTyped)
  password: string;

  /** judged by the rules of passwords, which say what to do */
  @IsString()
  @MaxLength(1_000)
  newPassword: string;
}
