import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, CurrentActor } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import { Answers } from '../platform/http/index.js';
import { Repeatable, type RepeatableRequest } from '../platform/idempotency/index.js';
import { readInstant } from '../platform/instants.js';
import { mayReadVehicles } from '../recovered-vehicles/index.js';
import { chainAnswer, moveAnswer, receiptAnswer } from './custody.answers.js';
import { MoveDto, ReceiptDto } from './custody.dto.js';
import { mayKeepVehicles } from './custody.policy.js';
import { CustodyQueries } from './custody.queries.js';
import { HandToCustody } from './hand-to-custody.js';
import { MoveVehicle } from './move-vehicle.js';

/** Custody as the staff see it. */
@Controller('api/v1')
export class CustodyStaffController {
  constructor(
    private readonly handToCustody: HandToCustody,
    private readonly moveVehicle: MoveVehicle,
    private readonly custody: CustodyQueries,
  ) {}

  @Get('recovered-vehicles/:id/custody')
  @Answers(chainAnswer)
  @Access(mayReadVehicles)
  async chain(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.custody.chain(actor, id);
  }

  @Post('recovered-vehicles/:id/custody')
  @Answers(receiptAnswer, 201)
  @Access(mayKeepVehicles)
  async receive(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { storagePlace, custodian, condition, receivedAt }: ReceiptDto,
  ) {
    return this.handToCustody.execute(actor, id, {
      storagePlace,
      custodian,
      condition,
      receivedAt: receivedAt ? readInstant(receivedAt, 'receivedAt') : undefined,
    });
  }

  @Post('recovered-vehicles/:id/custody/moves')
  @Answers(moveAnswer, 201)
  @Access(mayKeepVehicles)
  async move(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { dueAt, ...move }: MoveDto,
    @Repeatable() request: RepeatableRequest | undefined,
  ) {
    const due = dueAt ? readInstant(dueAt, 'dueAt') : undefined;
    return this.moveVehicle.execute(actor, id, { ...move, dueAt: due }, request);
  }

  @Get('custody/supervision')
  @Access(mayReadVehicles)
  async supervised(@CurrentActor() actor: Actor) {
    return { items: await this.custody.supervised(actor) };
  }
}
