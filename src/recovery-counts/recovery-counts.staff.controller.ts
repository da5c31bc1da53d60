import { Controller, Get, Query } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { Access, CurrentActor, caseStaff } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import { InvalidInput } from '../platform/errors/domain-error.js';
import { readInstant } from '../platform/instants.js';
import { figureNames, type Figure } from './figures.js';
import { RecoveryCounts, type Period } from './recovery-counts.queries.js';

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const dayMessage = { message: '$property has to be a day like 2022-08-11' };

class PeriodDto {
  @IsString()
  unit: string;

  @Matches(day, dayMessage)
  from: string;

  @Matches(day, dayMessage)
  to: string;

  @IsOptional()
  @IsString()
  asOf?: string;
}

class RecordsDto extends PeriodDto {
  @IsIn(figureNames)
  figure: Figure;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  limit?: number;
}

class ZeroResultDto {
  @IsOptional()
  @Matches(day, dayMessage)
  on?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(3_650)
  days?: number;
}

/** The counts, from facts; each figure opens the records behind it. */
@Controller('api/v1/recovery-counts')
@Access(caseStaff)
export class RecoveryCountsStaffController {
  constructor(private readonly counts: RecoveryCounts) {}

  @Get()
  async of(@CurrentActor() actor: Actor, @Query() query: PeriodDto) {
    return this.counts.of(actor, readPeriod(query));
  }

  @Get('records')
  async records(@CurrentActor() actor: Actor, @Query() query: RecordsDto) {
    return {
      items: await this.counts.behind(actor, query.figure, readPeriod(query), query.limit ?? 200),
    };
  }

  @Get('zero-result')
  async zeroResult(@CurrentActor() actor: Actor, @Query() { on, days }: ZeroResultDto) {
    return this.counts.zeroResult(actor, on && realDay(on, 'on'), days);
  }
}

function readPeriod({ unit, from, to, asOf }: PeriodDto): Period {
  realDay(from, 'from');
  realDay(to, 'to');
  if (from > to) {
    throw new InvalidInput('period-reversed', 'The period ends before it begins.', {
      field: 'to',
      whatToDo: '`to` is the day after the last one that counts.',
    });
  }
  return { unit, from, to, asOf: asOf ? readInstant(asOf, 'asOf') : undefined };
}

/** 2022-02-30 has the shape of a day and is none. */
function realDay(text: string, field: string): string {
  if (new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) !== text) {
    throw new InvalidInput('no-such-day', `${text} is not in the calendar.`, { field });
  }
  return text;
}
