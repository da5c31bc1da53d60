import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsString,
  MaxLength,
  MinLength,
} from 'class-validator';
import { personFields, type PersonField } from '../person-details.js';
import { unmaskingPurposes, type UnmaskingPurpose } from './unmasking-purpose.js';

/** What is to be shown in plain, and why (rule 30). */
export class UnmaskingDto {
  @IsIn(Object.keys(unmaskingPurposes))
  purpose: UnmaskingPurpose;

  /** in words, at least 5 characters; kept sealed, for it may name somebody */
  @IsString()
  @MinLength(5)
  @MaxLength(500)
  note: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(personFields, { each: true })
  fields: PersonField[];
}
