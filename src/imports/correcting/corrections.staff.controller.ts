import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
} from '@nestjs/common';
import { Access, CurrentActor } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Answers } from '../../platform/http/index.js';
import { correctedAnswer, mappedAnswer, rowAnswer, textsAnswer } from '../import.answers.js';
import { mayImport, mayReadImports } from '../import.policy.js';
import { MapColumns } from '../mapping/map-columns.js';
import { readAddress } from '../reading/row-address.js';
import { CorrectGroupDto, CorrectRowDto, MapColumnsDto } from './correction.dto.js';
import { CorrectRows } from './correct-rows.js';
import { LookAtRows } from './look-at-rows.js';

/** A list that waits for somebody's word is mended where it lies. */
@Controller('api/v1/imports/:id')
export class CorrectionsStaffController {
  constructor(
    private readonly corrections: CorrectRows,
    private readonly rows: LookAtRows,
    private readonly mapping: MapColumns,
  ) {}

  @Get('rows/:row')
  @Answers(rowAnswer)
  @Access(mayReadImports)
  async row(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('row') row: string,
  ) {
    return this.rows.row(actor, id, readAddress(row));
  }

  @Patch('rows/:row')
  @Answers(rowAnswer)
  @Access(mayImport)
  async correct(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('row') row: string,
    @Body() { cells }: CorrectRowDto,
  ) {
    await this.corrections.one(actor, id, readAddress(row), cells);
    return this.rows.row(actor, id, readAddress(row));
  }

  /** What stands in a column where it has to be mended. */
  @Get('columns/:column/texts')
  @Answers(textsAnswer)
  @Access(mayReadImports)
  async texts(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('column') column: string,
  ) {
    return { items: await this.rows.texts(actor, id, column) };
  }

  @Post('corrections')
  @HttpCode(200)
  @Answers(correctedAnswer)
  @Access(mayImport)
  async correctGroup(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CorrectGroupDto,
  ) {
    return { rows: await this.corrections.group(actor, id, body) };
  }

  @Put('mapping')
  @HttpCode(202)
  @Answers(mappedAnswer, 202)
  @Access(mayImport)
  async map(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { columns }: MapColumnsDto,
  ) {
    const said = columns.map(({ title, column }) => ({ title, column: column ?? null }));
    return this.mapping.execute(actor, id, said);
  }
}
