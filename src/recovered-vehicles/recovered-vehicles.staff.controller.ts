import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access, CurrentActor } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import { Answers, readIfMatch } from '../platform/http/index.js';
import { Repeatable, type RepeatableRequest } from '../platform/idempotency/index.js';
import { readInstant } from '../platform/instants.js';
import { AppraiseVehicle } from './evidence/appraise-vehicle.js';
import { CompleteRegistration } from './registration/complete-registration.js';
import { MarkDisputed } from './disputes/mark-disputed.js';
import {
  AppraisalDto,
  CompletionDto,
  NewRecoveredVehicleDto,
  NumbersReadDto,
  VehicleListDto,
  WrittenDto,
} from './recovered-vehicle.dto.js';
import {
  appraisalAnswer,
  completionAnswer,
  registeredAnswer,
  seenBeforeAnswer,
  vehicleAnswer,
  vehiclesAnswer,
} from './recovered-vehicle.answers.js';
import {
  mayCompleteVehicles,
  mayDisputeVehicles,
  mayReadVehicles,
  mayRegisterVehicles,
  mayResolveDisputes,
} from './recovered-vehicle.policy.js';
import { RecoveredVehicleQueries } from './recovered-vehicle.queries.js';
import { RegisterRecoveredVehicle } from './registration/register-recovered-vehicle.js';
import { ResolveDispute } from './disputes/resolve-dispute.js';
import { readLabel } from './labels/vehicle-label.js';

/** Recovered vehicles as the staff see them. */
@Controller('api/v1/recovered-vehicles')
export class RecoveredVehiclesStaffController {
  constructor(
    private readonly registerVehicle: RegisterRecoveredVehicle,
    private readonly completeRegistration: CompleteRegistration,
    private readonly appraiseVehicle: AppraiseVehicle,
    private readonly markDisputed: MarkDisputed,
    private readonly resolveDispute: ResolveDispute,
    private readonly vehicles: RecoveredVehicleQueries,
  ) {}

  @Post()
  @Answers(registeredAnswer, 201)
  @Access(mayRegisterVehicles)
  async register(
    @CurrentActor() actor: Actor,
    @Body() body: NewRecoveredVehicleDto,
    @Repeatable() request: RepeatableRequest | undefined,
  ) {
    const { recoveredAt, ...said } = body;
    const vehicle = { ...said, recoveredAt: readInstant(recoveredAt, 'recoveredAt') };
    return this.registerVehicle.execute(actor, vehicle, request);
  }

  /** Asked while a number is typed: is it in store already, was it here before? */
  @Post('seen-before')
  @HttpCode(200)
  @Answers(seenBeforeAnswer)
  @Access(mayRegisterVehicles)
  async seenBefore(@Body() { identifiers, part }: NumbersReadDto) {
    return { warnings: await this.vehicles.seenBefore(identifiers, part ?? null) };
  }

  @Get()
  @Answers(vehiclesAnswer)
  @Access(mayReadVehicles)
  async list(@CurrentActor() actor: Actor, @Query() query: VehicleListDto) {
    const { limit, cursor, label, overdue, ...filters } = query;
    const filter = { ...filters, label: label && readLabel(label), overdue: overdue === 'true' };
    return this.vehicles.list(actor, filter, limit ?? 50, cursor);
  }

  @Get(':id')
  @Answers(vehicleAnswer)
  @Access(mayReadVehicles)
  async one(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const vehicle = await this.vehicles.one(actor, id);
    void reply.header('etag', `"${vehicle.version}"`);
    return vehicle;
  }

  @Patch(':id')
  @Answers(completionAnswer)
  @Access(mayCompleteVehicles)
  async complete(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CompletionDto,
    @Headers('if-match') ifMatch: string | undefined,
  ) {
    const { recoveredAt, ...said } = body;
    const instant = recoveredAt && { recoveredAt: readInstant(recoveredAt, 'recoveredAt') };
    const version = readIfMatch(ifMatch);
    return this.completeRegistration.execute(actor, id, { ...said, ...instant }, version);
  }

  @Post(':id/appraisals')
  @Answers(appraisalAnswer, 201)
  @Access(mayCompleteVehicles)
  async appraise(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { valueYuan, appraisedOn, appraiser }: AppraisalDto,
    @Repeatable() request: RepeatableRequest | undefined,
  ) {
    const appraisal = { valueYuan, appraisedOn, appraiser };
    return this.appraiseVehicle.execute(actor, id, appraisal, request);
  }

  @Post(':id/disputes')
  @Access(mayDisputeVehicles)
  async dispute(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: WrittenDto,
  ) {
    return this.markDisputed.execute(actor, id, text);
  }

  @Post(':id/disputes/resolve')
  @HttpCode(200)
  @Access(mayResolveDisputes)
  async resolve(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: WrittenDto,
  ) {
    return this.resolveDispute.execute(actor, id, text);
  }
}
