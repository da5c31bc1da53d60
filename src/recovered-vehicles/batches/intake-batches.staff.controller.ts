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
import { Access, CurrentActor } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Answers, readIfMatch } from '../../platform/http/index.js';
import { Repeatable, type RepeatableRequest } from '../../platform/idempotency/index.js';
import { readInstant } from '../../platform/instants.js';
import {
  mayCompleteVehicles,
  mayReadVehicles,
  mayRegisterVehicles,
} from '../recovered-vehicle.policy.js';
import { registeredAnswer } from '../recovered-vehicle.answers.js';
import { AppraiseBatch } from './appraise-batch.js';
import { ChangeIntakeBatch } from './change-intake-batch.js';
import { CompleteBatch } from './complete-batch.js';
import {
  BatchAppraisalDto,
  BatchDefaultsDto,
  IntakeBatchChangeDto,
  IntakeBatchListDto,
  NewIntakeBatchDto,
  VehicleOfBatchDto,
} from './intake-batch.dto.js';
import {
  appraisedBatchAnswer,
  batchAnswer,
  batchesAnswer,
  changedBatchAnswer,
  completedBatchAnswer,
  openedBatchAnswer,
} from './intake-batch.answers.js';
import { IntakeBatchQueries } from './intake-batch.queries.js';
import { OpenIntakeBatch } from './open-intake-batch.js';
import { RegisterInBatch } from './register-in-batch.js';

/** A night's haul, said once for all its vehicles. */
@Controller('api/v1/intake-batches')
export class IntakeBatchesStaffController {
  constructor(
    private readonly openBatch: OpenIntakeBatch,
    private readonly changeBatch: ChangeIntakeBatch,
    private readonly registerInBatch: RegisterInBatch,
    private readonly completeBatch: CompleteBatch,
    private readonly appraiseBatch: AppraiseBatch,
    private readonly batches: IntakeBatchQueries,
  ) {}

  @Post()
  @Answers(openedBatchAnswer, 201)
  @Access(mayRegisterVehicles)
  async open(
    @CurrentActor() actor: Actor,
    @Body() { id, title, defaults }: NewIntakeBatchDto,
    @Repeatable() request: RepeatableRequest | undefined,
  ) {
    return this.openBatch.execute(actor, { id, title, defaults: read(defaults ?? {}) }, request);
  }

  @Get()
  @Answers(batchesAnswer)
  @Access(mayReadVehicles)
  async list(@CurrentActor() actor: Actor, @Query() { status, limit, cursor }: IntakeBatchListDto) {
    return this.batches.list(actor, status, limit ?? 50, cursor);
  }

  @Get(':id')
  @Answers(batchAnswer)
  @Access(mayReadVehicles)
  async one(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const batch = await this.batches.one(actor, id);
    void reply.header('etag', `"${batch.version}"`);
    return batch;
  }

  @Patch(':id')
  @Answers(changedBatchAnswer)
  @Access(mayRegisterVehicles)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { defaults, ...others }: IntakeBatchChangeDto,
    @Headers('if-match') ifMatch: string | undefined,
  ) {
    const change = { ...others, ...(defaults && { defaults: read(defaults) }) };
    return this.changeBatch.execute(actor, id, change, readIfMatch(ifMatch));
  }

  @Post(':id/vehicles')
  @Answers(registeredAnswer, 201)
  @Access(mayRegisterVehicles)
  async register(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VehicleOfBatchDto,
    @Repeatable() request: RepeatableRequest | undefined,
  ) {
    return this.registerInBatch.execute(actor, id, read(body), request);
  }

  @Post(':id/complete')
  @HttpCode(200)
  @Answers(completedBatchAnswer)
  @Access(mayCompleteVehicles)
  async complete(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return { vehicles: await this.completeBatch.execute(actor, id) };
  }

  @Post(':id/appraisals')
  @HttpCode(200)
  @Answers(appraisedBatchAnswer)
  @Access(mayCompleteVehicles)
  async appraise(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: BatchAppraisalDto,
  ) {
    return { vehicles: await this.appraiseBatch.execute(actor, id, body) };
  }
}

/** Its instant, read. */
function read<Body extends Pick<BatchDefaultsDto, 'recoveredAt'>>({
  recoveredAt,
  ...others
}: Body): Omit<Body, 'recoveredAt'> & { recoveredAt?: Date } {
  return {
    ...others,
    ...(recoveredAt && { recoveredAt: readInstant(recoveredAt, 'recoveredAt') }),
  };
}
