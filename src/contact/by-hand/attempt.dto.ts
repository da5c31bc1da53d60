import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from '../../platform/http/index.js';
import { IsPhone } from '../../people/index.js';
import { contactSteps, type ContactStep } from '../ladder/contact-step.js';
import { contactLife, type ContactStatus } from '../ladder/contact.status.js';

export const handOutcomes = ['found', 'nothing-new', 'reached', 'not-at-home'] as const;
export type HandOutcome = (typeof handOutcomes)[number];

export class HandAttemptDto {
  /** found, nothing-new: in the plate register; reached, not-at-home: on a visit */
  @IsIn(handOutcomes)
  outcome: HandOutcome;

  /** with `found`: the number that the register holds */
  @IsOptional()
  @IsPhone()
  phone?: string;

  /** in the officer's words */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}

export class ContactsQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(contactLife.states)
  status?: ContactStatus;

  @IsOptional()
  @IsIn(contactSteps)
  step?: ContactStep;
}
