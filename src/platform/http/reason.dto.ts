import { IsString, MaxLength, MinLength } from 'class-validator';

/** Why something is done that others will ask about. */
export class ReasonDto {
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  reason: string;
}
