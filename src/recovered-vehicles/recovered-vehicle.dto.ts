import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { VEHICLE_TYPES, type VehicleType } from '../identifiers/index.js';
import { IdentifierDto } from '../theft-reports/index.js';
import { CASE_TYPES, type CaseType } from './case-type.js';

const longText = 500;
const username = 100;
const code = 60;

export class NewRecoveredVehicleDto {
  @IsIn(VEHICLE_TYPES)
  vehicleType: VehicleType;

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
  caseNumber?: string;

  @IsOptional()
  @IsIn(CASE_TYPES)
  caseType?: CaseType;

  @IsOptional()
  @IsString()
  @MaxLength(code)
  storagePlace?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  creditedUnits?: string[];
}
