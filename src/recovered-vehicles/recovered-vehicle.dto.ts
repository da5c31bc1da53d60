import { OmitType, PartialType, PickType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import {
  VEHICLE_PARTS,
  VEHICLE_TYPES,
  type VehiclePart,
  type VehicleType,
} from '../identifiers/index.js';
import { PageQueryDto } from '../platform/http/index.js';
import { IdentifierDto } from '../theft-reports/index.js';
import { CASE_TYPES, type CaseType } from './case-type.js';
import { recoveredVehicleLife, type RecoveredVehicleStatus } from './recovered-vehicle.status.js';

const longText = 500;
const username = 100;
const code = 60;

const Trimmed = () =>
  Transform(({ value }) => (typeof value === 'string' ? value.trim() : (value as unknown)));

export class NewRecoveredVehicleDto {
  /** made by a phone that may lose its connection */
  @IsOptional()
  @IsUUID('7')
  id?: string;

  @IsIn(VEHICLE_TYPES)
  vehicleType: VehicleType;

  /** what it is of a vehicle; absent or null for a whole one */
  @IsOptional()
  @IsIn([...VEHICLE_PARTS, null])
  part?: VehiclePart | null;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => IdentifierDto)
  identifiers: IdentifierDto[];

  @IsOptional()
  @IsString()
  @MaxLength(code)
  label?: string;

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
  recoveredAt: string;

  @IsString()
  @MinLength(1)
  @MaxLength(longText)
  place: string;

  @IsOptional()
  @IsString()
  @MaxLength(username)
  handlingOfficer?: string;

  @IsOptional()
  @IsString()
  @MaxLength(username)
  secondOfficer?: string;

  @IsOptional()
  @IsString()
  @MaxLength(username)
  custodian?: string;

  @IsOptional()
  @IsString()
  @MaxLength(longText)
  source?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Trimmed()
  caseNumber?: string;

  @IsOptional()
  @IsIn(CASE_TYPES)
  caseType?: CaseType;

  @IsOptional()
  @IsString()
  @MaxLength(code)
  @Trimmed()
  storagePlace?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  creditedUnits?: string[];
}

/** The numbers of a vehicle that is being typed. */
export class NumbersReadDto extends PickType(NewRecoveredVehicleDto, [
  'identifiers',
  'part',
] as const) {}

export class CompletionDto extends PartialType(
  OmitType(NewRecoveredVehicleDto, ['id', 'label', 'creditedUnits'] as const),
) {
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(longText)
  reason?: string;
}

export class AppraisalDto {
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(1_000_000)
  valueYuan: number;

  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'appraisedOn is a day, YYYY-MM-DD' })
  @IsISO8601({ strict: true })
  appraisedOn: string;

  @IsString()
  @MinLength(1)
  @MaxLength(longText)
  appraiser: string;
}

/** What is said or decided in writing. */
export class WrittenDto {
  @IsString()
  @MinLength(1)
  @MaxLength(4_000)
  text: string;
}

export class VehicleListDto extends PageQueryDto {
  @IsOptional()
  @IsIn(recoveredVehicleLife.states)
  status?: RecoveredVehicleStatus;

  @IsOptional()
  @IsIn([...VEHICLE_PARTS, 'none', 'any'])
  part?: VehiclePart | 'none' | 'any';

  @IsOptional()
  @IsString()
  @MaxLength(code)
  label?: string;

  @IsOptional()
  @IsIn(['true', 'false'])
  overdue?: string;

  @IsOptional()
  @IsUUID()
  intakeBatch?: string;
}
