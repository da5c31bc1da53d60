import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

const code = 60;
const longText = 500;
const instant = 40;
const username = 100;

export class ReceiptDto {
  @IsString()
  @MinLength(1)
  @MaxLength(code)
  storagePlace: string;

  @IsOptional()
  @IsString()
  @MaxLength(username)
  custodian?: string;

  @IsOptional()
  @IsString()
  @MaxLength(instant)
  receivedAt?: string;

  @IsOptional()
  @IsString()
  @MaxLength(longText)
  condition?: string;
}

export class MoveDto {
  @IsIn(['moved', 'taken-out', 'brought-back'])
  kind: 'moved' | 'taken-out' | 'brought-back';

  @IsString()
  @MinLength(1)
  @MaxLength(code)
  toPlace: string;

  @IsOptional()
  @IsString()
  @MaxLength(longText)
  reason?: string;

  @IsOptional()
  @IsString()
  @MaxLength(longText)
  condition?: string;

  @IsOptional()
  @IsString()
  @MaxLength(instant)
  dueAt?: string;

  @IsOptional()
  @IsString()
  @MaxLength(username)
  approvedBy?: string;

  @IsOptional()
  @IsString()
  @MaxLength(username)
  takenBy?: string;
}
