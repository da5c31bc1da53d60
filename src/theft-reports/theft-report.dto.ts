import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import {
  IDENTIFIER_KINDS,
  IDENTIFIER_STATES,
  VEHICLE_TYPES,
  type IdentifierKind,
  type IdentifierState,
  type VehicleType,
} from '../identifiers/index.js';
import { theftReportLife, type TheftReportStatus } from './theft-report.status.js';
import { IsCitizenId, IsPhone } from '../people/index.js';
import { PageQueryDto } from '../platform/http/index.js';

/** Free text is never refused for what it says, only for being longer than anyone writes. */
const longText = 500;

export class IdentifierDto {
  @IsIn(IDENTIFIER_KINDS)
  kind: IdentifierKind;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  value?: string;

  @IsOptional()
  @IsIn(IDENTIFIER_STATES)
  state?: IdentifierState;
}

export class OwnerDto {
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name: string;

  @IsPhone()
  phone: string;

  @IsOptional()
  @IsPhone()
  secondPhone?: string;

  @IsOptional()
  @IsEmail()
  email?: string;

  @IsOptional()
  @IsString()
  @MaxLength(longText)
  address?: string;

  @IsOptional()
  @IsCitizenId()
  idNumber?: string;
}

export class NewTheftReportDto {
  @IsIn(VEHICLE_TYPES)
  vehicleType: VehicleType;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => IdentifierDto)
  identifiers: IdentifierDto[];

  @IsOptional()
  @IsString()
  @MaxLength(longText)
  brand?: string;

  @IsOptional()
  @IsString()
  @MaxLength(longText)
  model?: string;

  @IsOptional()
  @IsString()
  @MaxLength(longText)
  colour?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  marks?: string;

  @IsString()
  @MaxLength(40)
  stolenFrom: string;

  @IsString()
  @MaxLength(40)
  stolenUntil: string;

  @IsString()
  @MinLength(1)
  @MaxLength(longText)
  place: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  reportedAt?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  incidentNumber?: string;

  @IsObject()
  @ValidateNested()
  @Type(() => OwnerDto)
  owner: OwnerDto;

  @IsOptional()
  @IsBoolean()
  insurerPaid?: boolean;
}

export class AcceptLeadDto {
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  incidentNumber: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  reportedAt?: string;
}

export class ReportListDto extends PageQueryDto {
  @IsOptional()
  @IsIn(theftReportLife.states)
  status?: TheftReportStatus;

  /** a reference, an incident number, or a number of the vehicle: none is personal */
  @IsOptional()
  @IsString()
  @MinLength(4)
  @MaxLength(60)
  named?: string;
}
