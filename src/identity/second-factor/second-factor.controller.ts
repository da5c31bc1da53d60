import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { IsString, MaxLength, MinLength } from 'class-validator';
import type { Actor } from '../../platform/actor.js';
import { Access, Answers } from '../../platform/http/index.js';
import { Database } from '../../platform/database/index.js';
import type { RequestWithActor } from '../access.guard.js';
import { CurrentActor } from '../current-actor.decorator.js';
import { anyStaff } from '../policy.js';
import { ConfirmSecondFactor } from './confirm-second-factor.js';
import { EnrolSecondFactor } from './enrol-second-factor.js';
import {
  enrolmentAnswer,
  recoveryCodesAnswer,
  secondFactorAnswer,
} from './second-factor.answers.js';

class FirstCodeDto {
  @IsString()
  @MinLength(1)
  @MaxLength(20)
  oneTimeCode: string;
}

/** Everyone's own second factor. */
@Controller('api/v1/second-factor')
export class SecondFactorController {
  constructor(
    private readonly enrol: EnrolSecondFactor,
    private readonly confirm: ConfirmSecondFactor,
    private readonly database: Database,
  ) {}

  @Get()
  @Answers(secondFactorAnswer)
  @Access(anyStaff, { isBeforeSecondFactor: true })
  async mine(@CurrentActor() actor: Actor) {
    const [row] = await this.database.query<{ enrolledAt: Date | null; recoveryCodesLeft: number }>(
      `SELECT (SELECT confirmed_at FROM second_factor WHERE staff_id = $1) AS "enrolledAt",
         (SELECT count(*)::int FROM recovery_code WHERE staff_id = $1 AND used_at IS NULL) AS "recoveryCodesLeft"`,
      [actor.id],
    );
    return row;
  }

  /** The secret stands in this answer and nowhere else. Whoever has a factor already proves it again first. */
  @Post()
  @Answers(enrolmentAnswer, 201)
  @Access(anyStaff, { isBeforeSecondFactor: true, isGrave: true })
  async make(@CurrentActor() actor: Actor) {
    return this.enrol.execute(actor);
  }

  /** Answers with ten recovery codes, shown once. */
  @Post('confirm')
  @HttpCode(200)
  @Answers(recoveryCodesAnswer)
  @Access(anyStaff, { isBeforeSecondFactor: true, isGrave: true })
  async confirmed(
    @CurrentActor() actor: Actor,
    @Req() request: RequestWithActor,
    @Body() { oneTimeCode }: FirstCodeDto,
  ) {
    return { recoveryCodes: await this.confirm.execute(actor, request.session!.id, oneTimeCode) };
  }
}
