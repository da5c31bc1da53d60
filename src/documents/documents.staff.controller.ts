import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access, CurrentActor } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import { sendPdf } from '../platform/http/index.js';
import { PrintDto } from './documents.dto.js';
import { mayPrintPapers } from './documents.policy.js';
import { PrintHandOver } from './print-hand-over.js';

/** The papers the law asks for, to sign and to keep. */
@Controller('api/v1')
export class DocumentsStaffController {
  constructor(private readonly printHandOver: PrintHandOver) {}

  /** POST, because each print is recorded with its purpose. */
  @Post('hand-overs/:id/papers')
  @HttpCode(200)
  @ApiProduces('application/pdf')
  @Access(mayPrintPapers)
  async print(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { paper, purpose }: PrintDto,
    @Res() reply: FastifyReply,
  ) {
    const { pdf, name } = await this.printHandOver.execute(actor, id, paper, purpose);
    await sendPdf(reply, pdf, name);
  }
}
