import { Type } from 'class-transformer';
import {
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsPhone } from '../../people/index.js';
import { callOutcomes, type CallOutcome } from '../ladder/attempt-outcome.js';

class AgentOnThePhoneDto {
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  name: string;

  @IsPhone()
  phone: string;
}

export class CallOutcomeDto {
  @IsIn(callOutcomes)
  outcome: CallOutcome;

  /** in the officer's words */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;

  /** with `agent`: who comes in the owner's place (rule 11) */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => AgentOnThePhoneDto)
  agent?: AgentOnThePhoneDto;
}
