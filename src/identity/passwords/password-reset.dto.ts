import { IsBoolean, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

export class ResetRequestDto {
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  reason: string;

  /** the authenticator is lost, and the recovery codes too */
  @IsOptional()
  @IsBoolean()
  forgetsSecondFactor?: boolean;
}

export class ActivationDto {
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  username: string;

  /** both halves, the first administrator's first */
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  code: string;

  @IsString()
  @MaxLength(1_000)
  newPassword: string;
}
