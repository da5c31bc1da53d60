import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access, CurrentActor } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Answers, PageQueryDto, sendPdf } from '../../platform/http/index.js';
import { Repeatable, type RepeatableRequest } from '../../platform/idempotency/index.js';
import { mayCompleteVehicles, mayReadVehicles } from '../recovered-vehicle.policy.js';
import { labelSheetAnswer, labelSheetsAnswer } from '../recovered-vehicle.answers.js';
import { labelsOnPage } from './draw-labels.js';
import { IssueLabelSheet } from './issue-label-sheet.js';
import { NewLabelSheetDto } from './label-sheet.dto.js';
import { LabelPapers } from './label-papers.js';

/** Labels on paper: a sheet beforehand, or the one of a vehicle again. */
@Controller('api/v1')
export class LabelsStaffController {
  constructor(
    private readonly issueSheet: IssueLabelSheet,
    private readonly papers: LabelPapers,
  ) {}

  @Post('label-sheets')
  @Answers(labelSheetAnswer, 201)
  @Access(mayCompleteVehicles)
  async issue(
    @CurrentActor() actor: Actor,
    @Body() { count }: NewLabelSheetDto,
    @Repeatable() request: RepeatableRequest | undefined,
  ) {
    return this.issueSheet.execute(actor, count ?? labelsOnPage, request);
  }

  @Get('label-sheets')
  @Answers(labelSheetsAnswer)
  @Access(mayReadVehicles)
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor }: PageQueryDto) {
    return this.papers.list(actor, limit ?? 50, cursor);
  }

  @Get('label-sheets/:id/labels.pdf')
  @ApiProduces('application/pdf')
  @Access(mayReadVehicles)
  async sheet(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ) {
    const { pdf, name } = await this.papers.sheet(actor, id);
    await sendPdf(reply, pdf, name);
  }

  @Get('recovered-vehicles/:id/label.pdf')
  @ApiProduces('application/pdf')
  @Access(mayReadVehicles)
  async vehicle(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ) {
    const { pdf, name } = await this.papers.vehicle(actor, id);
    await sendPdf(reply, pdf, name);
  }
}
