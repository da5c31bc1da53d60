import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Access, CurrentActor } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Answers, PageQueryDto } from '../../platform/http/index.js';
import { Repeatable, type RepeatableRequest } from '../../platform/idempotency/index.js';
import { mayReadVehicles } from '../../recovered-vehicles/index.js';
import { mayKeepVehicles } from '../custody.policy.js';
import {
  rowAnswer,
  rowCountedAnswer,
  stockTakeAnswer,
  stockTakesAnswer,
} from './stock-take.answers.js';
import { RowDto, RowScannedDto } from './stock-take.dto.js';
import { StockTakeQueries } from './stock-take.queries.js';
import { TakeStock } from './take-stock.js';

/** Counts of a yard, row by row. */
@Controller('api/v1')
export class StockTakesStaffController {
  constructor(
    private readonly takeStock: TakeStock,
    private readonly stockTakes: StockTakeQueries,
  ) {}

  @Get('custody/row')
  @Answers(rowAnswer)
  @Access(mayReadVehicles)
  async row(@CurrentActor() actor: Actor, @Query() { place }: RowDto) {
    return this.stockTakes.row(actor, place);
  }

  @Post('stock-takes')
  @Answers(rowCountedAnswer, 201)
  @Access(mayKeepVehicles)
  async take(
    @CurrentActor() actor: Actor,
    @Body() row: RowScannedDto,
    @Repeatable() request: RepeatableRequest | undefined,
  ) {
    return this.takeStock.execute(actor, row, request);
  }

  @Get('stock-takes')
  @Answers(stockTakesAnswer)
  @Access(mayReadVehicles)
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor }: PageQueryDto) {
    return this.stockTakes.list(actor, limit ?? 50, cursor);
  }

  @Get('stock-takes/:id')
  @Answers(stockTakeAnswer)
  @Access(mayReadVehicles)
  async one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.stockTakes.one(actor, id);
  }
}
