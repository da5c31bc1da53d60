import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Access, CurrentActor } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import { readInstant } from '../platform/instants.js';
import { ChangeSecret } from './keeping/change-secret.js';
import { MoveNeighbour } from './keeping/move-neighbour.js';
import { NeighbourQueries } from './keeping/neighbour.queries.js';
import { ProposeNeighbour } from './keeping/propose-neighbour.js';
import { TellNeighbourAgain } from './keeping/tell-again.js';
import {
  MoveNeighbourDto,
  NewNeighbourDto,
  ReplayDto,
  TellingsQueryDto,
} from './neighbours.dto.js';
import { mayKeepNeighbours, maySeeNeighbours } from './neighbours.policy.js';

/** Systems of other forces, told by signed webhooks. A secret is answered once and never kept with an idempotency key. */
@Controller('api/v1/neighbours')
export class NeighboursStaffController {
  constructor(
    private readonly propose: ProposeNeighbour,
    private readonly moveNeighbour: MoveNeighbour,
    private readonly changeSecret: ChangeSecret,
    private readonly tellAgain: TellNeighbourAgain,
    private readonly neighbours: NeighbourQueries,
  ) {}

  @Post()
  @Access(mayKeepNeighbours, { isGrave: true })
  async add(@CurrentActor() actor: Actor, @Body() body: NewNeighbourDto) {
    return this.propose.execute(actor, body);
  }

  @Get()
  @Access(maySeeNeighbours)
  async list(@CurrentActor() actor: Actor) {
    return this.neighbours.list(actor);
  }

  @Get(':id')
  @Access(maySeeNeighbours)
  async one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.neighbours.one(actor, id);
  }

  @Get(':id/tellings')
  @Access(maySeeNeighbours)
  async tellings(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { status, limit, cursor }: TellingsQueryDto,
  ) {
    return this.neighbours.tellings(actor, id, status, limit ?? 50, cursor);
  }

  @Post(':id/move')
  @HttpCode(200)
  @Access(mayKeepNeighbours, { isGrave: true })
  async move(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { to, reason }: MoveNeighbourDto,
  ) {
    return this.moveNeighbour.execute(actor, id, to, reason);
  }

  @Post(':id/secret')
  @HttpCode(200)
  @Access(mayKeepNeighbours, { isGrave: true })
  async secret(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.changeSecret.execute(actor, id);
  }

  @Post(':id/replay')
  @HttpCode(200)
  @Access(mayKeepNeighbours)
  async replay(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { from, until }: ReplayDto,
  ) {
    return this.tellAgain.replay(
      actor,
      id,
      readInstant(from, 'from'),
      until === undefined ? undefined : readInstant(until, 'until'),
    );
  }

  @Post(':id/ping')
  @HttpCode(200)
  @Access(mayKeepNeighbours)
  async ping(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.tellAgain.ping(actor, id);
  }
}
