import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Access, CurrentActor } from '../identity/index.js';
import { Unmask, unmaskedPersonAnswer, UnmaskingDto } from '../people/index.js';
import type { Actor } from '../platform/actor.js';
import { Answers, PageQueryDto } from '../platform/http/index.js';
import { Repeatable, type RepeatableRequest } from '../platform/idempotency/index.js';
import {
  apprehendedAnswer,
  caseAnswer,
  casesAnswer,
  linkedAnswer,
  recordedAnswer,
} from './case.answers.js';
import { ApprehensionDto, LinkVehicleDto, NewCaseDto } from './case.dto.js';
import { mayReadCases, mayRecordCases, mayUnmaskSuspects } from './case.policy.js';
import { suspectOfCase } from './suspect-of-case.js';
import { CaseQueries } from './case.queries.js';
import { LinkVehicle } from './link-vehicle.js';
import { RecordApprehension } from './record-apprehension.js';
import { RecordSolvedCase } from './record-solved-case.js';

/** Solved cases as the staff see them. */
@Controller('api/v1/cases')
export class CasesStaffController {
  constructor(
    private readonly recordSolvedCase: RecordSolvedCase,
    private readonly recordApprehension: RecordApprehension,
    private readonly linkVehicle: LinkVehicle,
    private readonly cases: CaseQueries,
    private readonly unmask: Unmask,
  ) {}

  @Post()
  @Answers(recordedAnswer, 201)
  @Access(mayRecordCases)
  async record(
    @CurrentActor() actor: Actor,
    @Body() body: NewCaseDto,
    @Repeatable() request: RepeatableRequest | undefined,
  ) {
    return this.recordSolvedCase.execute(actor, body, request);
  }

  @Get()
  @Answers(casesAnswer)
  @Access(mayReadCases)
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor }: PageQueryDto) {
    return this.cases.list(actor, limit ?? 50, cursor);
  }

  @Get(':id')
  @Answers(caseAnswer)
  @Access(mayReadCases)
  async one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.cases.one(actor, id);
  }

  @Post(':id/suspects')
  @Answers(apprehendedAnswer, 201)
  @Access(mayRecordCases)
  async apprehend(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { person, apprehendedOn, measure }: ApprehensionDto,
    @Repeatable() request: RepeatableRequest | undefined,
  ) {
    const { name, idNumber, phone } = person;
    const apprehension = { person: { name, idNumber, phone }, apprehendedOn, measure };
    return this.recordApprehension.execute(actor, id, apprehension, request);
  }

  @Post(':id/vehicles')
  @HttpCode(200)
  @Answers(linkedAnswer)
  @Access(mayRecordCases)
  async link(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { vehicleId }: LinkVehicleDto,
  ) {
    return this.linkVehicle.execute(actor, id, vehicleId);
  }

  /** Rule 30: in plain, for a purpose. */
  @Post('suspects/:id/person')
  @HttpCode(200)
  @Answers(unmaskedPersonAnswer)
  @Access(mayUnmaskSuspects, { isGrave: true })
  async suspect(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UnmaskingDto,
  ) {
    return this.unmask.execute(actor, suspectOfCase, id, body);
  }
}
