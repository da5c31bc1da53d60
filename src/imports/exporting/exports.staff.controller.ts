import { Readable } from 'node:stream';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access, CurrentActor } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Answers, PageQueryDto } from '../../platform/http/index.js';
import { mayExport } from '../import.policy.js';
import { AskForExport } from './ask-for-export.js';
import { askedAnswer, exportAnswer, exportsAnswer } from './export.answers.js';
import { NewExportDto } from './export.dto.js';
import { ExportQueries } from './export.queries.js';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Lists of what is recorded, in the columns in which they are sent. */
@Controller('api/v1/exports')
export class ExportsStaffController {
  constructor(
    private readonly ask: AskForExport,
    private readonly exports: ExportQueries,
  ) {}

  /** Rule 30: for a purpose. */
  @Post()
  @HttpCode(202)
  @Answers(askedAnswer, 202)
  @Access(mayExport, { isGrave: true })
  async asked(@CurrentActor() actor: Actor, @Body() body: NewExportDto) {
    return this.ask.execute(actor, body);
  }

  @Get()
  @Answers(exportsAnswer)
  @Access(mayExport)
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor }: PageQueryDto) {
    return this.exports.list(actor, limit ?? 50, cursor);
  }

  @Get(':id')
  @Answers(exportAnswer)
  @Access(mayExport)
  async one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.exports.one(actor, id);
  }

  /** Whoever asked for it takes it, within a day. */
  @Get(':id/file')
  @Access(mayExport)
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ) {
    const { name, format, bytes } = await this.exports.take(actor, id);
    await reply
      .header('content-type', types[format])
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .send(Readable.from(bytes));
  }
}
