import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { unmaskingPurposes, type UnmaskingPurpose } from '../../people/index.js';

/** Rule 30: names and addresses are printed for a purpose that is recorded. */
export class LetterPrintDto {
  @IsIn(Object.keys(unmaskingPurposes))
  purpose: UnmaskingPurpose;

  /** in words, at least 5 characters */
  @IsString()
  @MinLength(5)
  @MaxLength(500)
  note: string;
}

export class ReturnedLetterDto {
  /** what the post wrote on it */
  @IsOptional()
  @IsIn(['unknown', 'moved', 'refused', 'not-collected', 'other'])
  reason?: 'unknown' | 'moved' | 'refused' | 'not-collected' | 'other';
}
