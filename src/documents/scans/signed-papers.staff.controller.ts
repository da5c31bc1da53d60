import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access, CurrentActor } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Answers, sendPdf, sendPicture } from '../../platform/http/index.js';
import {
  mayKeepPapers,
  mayListCasePapers,
  mayListClaimPapers,
  mayPrintPapers,
} from '../documents.policy.js';
import { KeepSignedPaper } from './keep-signed-paper.js';
import { readPaperUpload } from './read-paper-upload.js';
import { keptAnswer, papersAnswer, withdrawnAnswer } from './signed-paper.answers.js';
import { OpenPaperDto, WithdrawPaperDto } from './signed-paper.dto.js';
import { SignedPapers } from './signed-papers.js';

/** Scans of papers that were signed outside, with the numbers they have there. */
@Controller('api/v1')
export class SignedPapersStaffController {
  constructor(
    private readonly keepPaper: KeepSignedPaper,
    private readonly papers: SignedPapers,
  ) {}

  @Post('cases/:id/signed-papers')
  @Answers(keptAnswer, 201)
  @ApiConsumes('multipart/form-data')
  @Access(mayKeepPapers)
  async keepWithCase(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ) {
    return this.keepPaper.execute(actor, 'case', id, await readPaperUpload(request));
  }

  @Get('cases/:id/signed-papers')
  @Answers(papersAnswer)
  @Access(mayListCasePapers)
  async ofCase(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return { items: await this.papers.of(actor, 'case', id) };
  }

  @Post('claims/:id/signed-papers')
  @Answers(keptAnswer, 201)
  @ApiConsumes('multipart/form-data')
  @Access(mayKeepPapers)
  async keepWithClaim(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ) {
    return this.keepPaper.execute(actor, 'claim', id, await readPaperUpload(request));
  }

  @Get('claims/:id/signed-papers')
  @Answers(papersAnswer)
  @Access(mayListClaimPapers)
  async ofClaim(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return { items: await this.papers.of(actor, 'claim', id) };
  }

  /** POST, because each look is recorded with its purpose. */
  @Post('signed-papers/:id/open')
  @HttpCode(200)
  @ApiProduces('application/pdf', 'image/jpeg')
  @Access(mayPrintPapers, { isGrave: true })
  async open(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { purpose }: OpenPaperDto,
    @Res() reply: FastifyReply,
  ) {
    const { bytes, isPicture } = await this.papers.open(actor, id, purpose);
    await (isPicture ? sendPicture : sendPdf)(reply, bytes, id);
  }

  @Post('signed-papers/:id/withdraw')
  @HttpCode(200)
  @Answers(withdrawnAnswer)
  @Access(mayKeepPapers)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: WithdrawPaperDto,
  ) {
    return this.papers.withdraw(actor, id, reason);
  }
}
