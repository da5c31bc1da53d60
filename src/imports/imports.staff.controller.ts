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
  Req,
  Res,
} from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access, CurrentActor } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import { Answers, ReasonDto } from '../platform/http/index.js';
import {
  decidedImportAnswer,
  importsAnswer,
  kindsAnswer,
  previewAnswer,
  progressAnswer,
} from './import.answers.js';
import { ImportsQueryDto } from './imports.dto.js';
import { mayImport, mayReadImports } from './import.policy.js';
import { ImportQueries } from './import.queries.js';
import { KindsShown } from './kinds/kinds-shown.js';
import { DecideOnImport } from './preview/decide-on-import.js';
import { ImportPreview } from './preview/import-preview.js';
import { RejectedRowsDto } from './rejected/rejected-rows.dto.js';
import { RejectedRows } from './rejected/rejected-rows.js';
import { UndoImport } from './undoing/undo-import.js';
import { TakeInImport } from './upload/take-in-import.js';

/** Lists brought in by the staff. */
@Controller('api/v1/imports')
export class ImportsStaffController {
  constructor(
    private readonly takeIn: TakeInImport,
    private readonly kinds: KindsShown,
    private readonly imports: ImportQueries,
    private readonly preview: ImportPreview,
    private readonly decide: DecideOnImport,
    private readonly rejectedRows: RejectedRows,
    private readonly undo: UndoImport,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiConsumes('multipart/form-data')
  @Access(mayImport)
  async take(@CurrentActor() actor: Actor, @Req() request: FastifyRequest) {
    return this.takeIn.execute(actor, request);
  }

  @Get()
  @Answers(importsAnswer)
  @Access(mayReadImports)
  async list(@CurrentActor() actor: Actor, @Query() { id, limit, cursor }: ImportsQueryDto) {
    return this.imports.list(actor, { id, limit: limit ?? 50, cursor });
  }

  /** What may stand in lists, for who sends them. */
  @Get('kinds')
  @Answers(kindsAnswer)
  @Access(mayReadImports)
  shownKinds(@CurrentActor() actor: Actor) {
    return this.kinds.to(actor);
  }

  @Get(':id')
  @Answers(progressAnswer)
  @Access(mayReadImports)
  async progress(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.imports.progress(actor, id);
  }

  @Get(':id/preview')
  @Answers(previewAnswer)
  @Access(mayReadImports)
  async previewOf(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.preview.of(actor, id);
  }

  @Post(':id/commit')
  @HttpCode(202)
  @Answers(decidedImportAnswer, 202)
  @Access(mayImport)
  async commit(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.decide.commit(actor, id);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Answers(decidedImportAnswer)
  @Access(mayImport)
  async cancel(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.decide.cancel(actor, id);
  }

  /** While nothing else has touched what it brought. */
  @Post(':id/undo')
  @HttpCode(202)
  @Answers(decidedImportAnswer, 202)
  @Access(mayImport, { isGrave: true })
  async undoAll(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonDto,
  ) {
    return this.undo.execute(actor, id, reason);
  }

  /** Who sent it takes it back; anybody else says what for, below. */
  @Get(':id/rejected.csv')
  @Access(mayReadImports)
  async rejected(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ) {
    await sendRejected(reply, id, await this.rejectedRows.execute(actor, id));
  }

  /** Rule 30: in plain, for a purpose. */
  @Post(':id/rejected-rows')
  @HttpCode(200)
  @Access(mayReadImports, { isGrave: true })
  async rejectedFor(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RejectedRowsDto,
    @Res() reply: FastifyReply,
  ) {
    await sendRejected(reply, id, await this.rejectedRows.execute(actor, id, body));
  }
}

async function sendRejected(reply: FastifyReply, id: string, lines: AsyncIterable<string>) {
  await reply
    .header('content-type', 'text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="rejected-${id}.csv"`)
    .header('x-content-type-options', 'nosniff')
    .send(Readable.from(lines));
}
