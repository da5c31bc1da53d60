import { Type } from 'class-transformer';
import {
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsPhone } from '../people/index.js';
import { NewTheftReportDto } from '../theft-reports/index.js';

export class PhoneCodeDto {
  @IsPhone()
  phone: string;

  /** follow a report: a code is sent if it and the phone belong together */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  reference?: string;

  /** file a report: a code is sent for a finished one */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => NewTheftReportDto)
  draft?: NewTheftReportDto;

  /** code of the sub-bureau where it happened: who calls back when no code can be sent */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  district?: string;

  @IsOptional()
  @IsIn(['zh-CN', 'en'])
  language?: 'zh-CN' | 'en';
}

class ProvedPhoneDto {
  @IsUUID()
  challengeId: string;

  @Matches(/^\d{6}$/)
  code: string;
}

export class PublicTheftReportDto extends NewTheftReportDto {
  @IsObject()
  @ValidateNested()
  @Type(() => ProvedPhoneDto)
  phoneCode: ProvedPhoneDto;

  /** code of the sub-bureau where it happened */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  district?: string;
}
