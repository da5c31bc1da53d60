import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { VEHICLE_TYPES } from '../identifiers/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { PublicViews, type FoundVehicle } from '../public-gate/index.js';
import { seeOther, sendPage } from './http/answers.js';
import { answerIn, choiceIn, type FormBody } from './http/form-body.js';
import { frameOf } from './http/look-cookie.js';
import { PublicPage } from './http/public-page.decorator.js';
import { FoundMinePage } from './pages/found-mine.page.js';
import { FoundPage } from './pages/found.page.js';
import { Drafts } from './report/drafts.js';
import { addressOf } from './report/steps.js';

const vehiclesOfPage = 20;

/** Unclaimed vehicles, as far as anybody may know them (rule 22). */
@Controller('found')
@PublicPage('A public notice (招领公告): it shows no digit of any number and nobody’s data.')
export class FoundController {
  constructor(
    private readonly views: PublicViews,
    private readonly drafts: Drafts,
  ) {}

  @Get()
  async list(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const type = choiceIn(query, 'type', VEHICLE_TYPES);
    const page = Math.max(1, Math.trunc(Number(query['page'])) || 1);
    const all = await this.views.found();
    const ofType = all.filter((vehicle) => !type || vehicle.type === type);
    const from = (page - 1) * vehiclesOfPage;
    const vehicles = ofType.slice(from, from + vehiclesOfPage);
    const hasMore = ofType.length > from + vehiclesOfPage;
    const view = { frame: frameOf(request), vehicles, type, page, hasMore };
    sendPage(reply, <FoundPage {...view} />);
  }

  @Get(':id/mine')
  async ask(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const vehicle = await this.needFound(id);
    const view = { frame: frameOf(request), vehicle, mark: '', problems: [] };
    sendPage(reply, <FoundMinePage {...view} />);
  }

  /** Starts a report that says where it began: it is accepted, and flagged (rule 32). */
  @Post(':id/mine')
  async start(
    @Param('id') id: string,
    @Body() form: FormBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const vehicle = await this.needFound(id);
    const mark = answerIn(form, 'mark');
    if (!mark) {
      const problem = { field: 'mark', code: 'mark-missing' } as const;
      const view = { frame: frameOf(request), vehicle, mark, problems: [problem] };
      return sendPage(reply, <FoundMinePage {...view} />, 422);
    }
    await this.drafts.start(reply, { vehicleType: vehicle.type, found: { id, mark } });
    seeOther(reply, addressOf('vehicle'));
  }

  private async needFound(id: string): Promise<FoundVehicle> {
    const vehicle = (await this.views.found()).find((it) => it.id === id);
    if (!vehicle) throw new NotFound('vehicle');
    return vehicle;
  }
}
