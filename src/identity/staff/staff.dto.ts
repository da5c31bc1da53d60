import { Type } from 'class-transformer';
import {
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsCitizenId, IsPhone } from '../../people/index.js';
import { roles, type Role } from '../roles.js';
import { StatedReasonDto } from '../units/unit.dto.js';

export class StaffPersonDto {
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name: string;

  @IsPhone()
  phone: string;

  /** rule 12 and rule 34 know people by it */
  @IsCitizenId()
  idNumber: string;
}

export class NewStaffDto extends StatedReasonDto {
  @Matches(/^[a-z][a-z0-9._-]{2,39}$/)
  username: string;

  @IsString()
  @MaxLength(40)
  unitCode: string;

  @IsArray()
  @ArrayUnique()
  @IsIn(roles, { each: true })
  roles: Role[];

  @IsObject()
  @ValidateNested()
  @Type(() => StaffPersonDto)
  person: StaffPersonDto;
}

export class LeavingDto extends StatedReasonDto {
  @IsOptional()
  @IsString()
  @MaxLength(40)
  successor?: string;
}

export class TransferDto extends LeavingDto {
  @IsString()
  @MaxLength(40)
  unitCode: string;
}
