import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsCitizenId, IsPhone } from '../people/index.js';
import { caseKinds, type CaseKind } from './solved-case.entity.js';

const aDay = /^\d{4}-\d{2}-\d{2}$/;
const dayMessage = { message: '$property is a day, YYYY-MM-DD' };

export class NewCaseDto {
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  caseNumber: string;

  @IsIn(caseKinds)
  kind: CaseKind;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  title?: string;

  @Matches(aDay, dayMessage)
  @IsISO8601({ strict: true })
  solvedOn: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  creditedUnits?: string[];
}

export class SuspectPersonDto {
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name: string;

  @IsOptional()
  @IsCitizenId()
  idNumber?: string;

  @IsOptional()
  @IsPhone()
  phone?: string;
}

export class ApprehensionDto {
  @IsObject()
  @ValidateNested()
  @Type(() => SuspectPersonDto)
  person: SuspectPersonDto;

  @Matches(aDay, dayMessage)
  @IsISO8601({ strict: true })
  apprehendedOn: string;

  @IsIn(caseKinds)
  measure: CaseKind;
}

export class LinkVehicleDto {
  @IsUUID()
  vehicleId: string;
}
