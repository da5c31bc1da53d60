import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsPhone } from '../../people/index.js';
import { recipientKinds, type RecipientKind } from './hand-over.entity.js';

const sha256 = { message: '$property is a SHA-256 in hexadecimal' };

export class RecipientDto {
  @IsIn(recipientKinds)
  kind: RecipientKind;

  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name: string;

  /** a citizen ID or, of who has none, the number of their passport */
  @IsString()
  @MinLength(4)
  @MaxLength(40)
  idNumber: string;

  @IsOptional()
  @IsPhone()
  phone?: string;

  @IsOptional()
  @IsString()
  @MinLength(4)
  @MaxLength(40)
  ownerIdNumber?: string;

  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  mandateNote?: string;
}

export class NewHandOverDto {
  @IsOptional()
  @IsUUID()
  id?: string;

  @IsUUID()
  appointmentId: string;

  @IsString()
  @MinLength(1)
  @MaxLength(60)
  vehicleLabel: string;

  @IsObject()
  @ValidateNested()
  @Type(() => RecipientDto)
  recipient: RecipientDto;

  @IsString()
  @MinLength(1)
  @MaxLength(1_000)
  condition: string;

  @IsString()
  @MinLength(1)
  @MaxLength(1_000)
  keysNote: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  custodian?: string;

  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/, sha256)
  signatureDigest?: string;

  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/, sha256)
  photoDigest?: string;
}

export class ReversalDto {
  @IsString()
  @MinLength(1)
  @MaxLength(1_000)
  reason: string;

  @IsBoolean()
  vehicleIsAtHand: boolean;

  /** username of who keeps it from now on; who kept it before, when absent */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  custodian?: string;
}
