import { IsBoolean, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { IsCitizenId, IsPhone } from '../people/index.js';

/** Who stands at the desk: by ID number, or by a report's reference and the phone in it. */
export class WhoDto {
  @IsOptional()
  @IsCitizenId()
  idNumber?: string;

  @IsOptional()
  @IsPhone()
  phone?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  reference?: string;

  /** why, at least 5 characters; recorded in plain, so it names nobody (rule 30) */
  @IsString()
  @MinLength(5)
  @MaxLength(200)
  purpose: string;
}

export class ErasureDecisionDto {
  @IsBoolean()
  erase: boolean;

  @IsString()
  @MinLength(5)
  @MaxLength(200)
  reason: string;
}
