import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Access, Answers, readIfMatch } from '../../platform/http/index.js';
import { CurrentActor } from '../current-actor.decorator.js';
import { anyStaff } from '../policy.js';
import { mayAdminister, mayReadStaff } from '../staff/staff.policy.js';
import { ChangeUnit } from './change-unit.js';
import { CloseUnit } from './close-unit.js';
import { FoundUnit } from './found-unit.js';
import { NewUnitDto, StatedReasonDto, UnitChangeDto } from './unit.dto.js';
import { UnitQueries } from './unit.queries.js';
import { unitNamesAnswer } from './units.answers.js';

/** The tree of units, as its administrators keep it. */
@Controller('api/v1/units')
export class UnitsController {
  constructor(
    private readonly units: UnitQueries,
    private readonly foundUnit: FoundUnit,
    private readonly changeUnit: ChangeUnit,
    private readonly closeUnit: CloseUnit,
  ) {}

  @Get()
  @Access(mayReadStaff)
  async list(@CurrentActor() actor: Actor) {
    return this.units.all(actor);
  }

  @Get('names')
  @Answers(unitNamesAnswer)
  @Access(anyStaff)
  async names() {
    return this.units.names();
  }

  @Post()
  @Access(mayAdminister)
  async found(@CurrentActor() actor: Actor, @Body() body: NewUnitDto) {
    return { id: await this.foundUnit.execute(actor, body), code: body.code };
  }

  /** `If-Match` holds the version that the list shows. */
  @Patch(':code')
  @Access(mayAdminister)
  async change(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() body: UnitChangeDto,
    @Headers('if-match') ifMatch: string | undefined,
  ) {
    return this.changeUnit.execute(actor, code, body, readIfMatch(ifMatch));
  }

  @Post(':code/close')
  @HttpCode(200)
  @Access(mayAdminister)
  async close(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() { reason }: StatedReasonDto,
  ) {
    return this.closeUnit.execute(actor, code, reason);
  }
}
