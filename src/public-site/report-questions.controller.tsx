import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../platform/clock.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { seeOther, sendPage } from './http/answers.js';
import type { FormBody } from './http/form-body.js';
import { frameOf } from './http/look-cookie.js';
import { PublicPage } from './http/public-page.decorator.js';
import { kindsAskedOf } from './report/asked-kinds.js';
import { daysAround } from './report/days-around.js';
import { Drafts, type OpenDraft } from './report/drafts.js';
import { openFindings } from './report/number-findings.js';
import { problemsOfStep } from './report/problems-of-step.js';
import { questionPages } from './report/question-pages.js';
import { readStep } from './report/read-step.js';
import type { ReportDraft } from './report/report-draft.js';
import { StartPage } from './report/start.page.js';
import { addressOf, after, isReportStep, type ReportStep } from './report/steps.js';

/** The questions of a report, one a page. Every answer is kept as it was given, also one to look at again. */
@Controller('report')
@PublicPage('A victim has no account.')
export class ReportQuestionsController {
  constructor(
    private readonly drafts: Drafts,
    private readonly clock: Clock,
  ) {}

  @Get()
  redirect(@Res() reply: FastifyReply): void {
    seeOther(reply, '/report/start');
  }

  @Get('start')
  async start(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const open = await this.drafts.find(request);
    sendPage(reply, <StartPage frame={frameOf(request)} hasDraft={isUnfinished(open)} />);
  }

  @Post('start')
  async begin(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const open = await this.drafts.find(request);
    if (isUnfinished(open)) return seeOther(reply, firstOpenQuestion(open.draft, this.clock.now()));
    await this.drafts.start(reply, {});
    seeOther(reply, addressOf('type'));
  }

  @Get(':step')
  async ask(
    @Param('step') name: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const step = stepNamed(name);
    const { draft } = await this.drafts.need(request);
    if (draft.filedAs) return seeOther(reply, `/report/done/${draft.filedAs}`);
    if (!draft.vehicleType && step !== 'type') return seeOther(reply, addressOf('type'));
    const now = this.clock.now();
    const isSecondLook = query['again'] === 'yes';
    const problems = isSecondLook ? problemsOfStep[step](draft, now) : [];
    const page = questionPages[step]({
      draft,
      view: { frame: frameOf(request), problems, isChange: query['change'] === 'yes' },
      asksBack: isSecondLook,
      days: daysAround(now),
    });
    sendPage(reply, page);
  }

  @Post(':step')
  async answer(
    @Param('step') name: string,
    @Body() form: FormBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const step = stepNamed(name);
    if (step === 'photos') throw new NotFound('question');
    const open = await this.drafts.need(request);
    if (open.draft.filedAs) return seeOther(reply, `/report/done/${open.draft.filedAs}`);
    const now = this.clock.now();
    const changes = readStep[step](form, open.draft, daysAround(now));
    const { draft } = await this.drafts.change(open, changes);
    const isChange = form['change'] === 'yes';
    const isOpen = problemsOfStep[step](draft, now).length > 0 || asksAboutNumber(step, draft);
    if (!isOpen) return seeOther(reply, nextAfter(step, isChange, open.draft, draft));
    seeOther(reply, `${addressOf(step)}?again=yes${isChange ? '&change=yes' : ''}`);
  }
}

function stepNamed(name: string): ReportStep {
  if (!isReportStep(name)) throw new NotFound('question');
  return name;
}

function isUnfinished(open: OpenDraft | null): open is OpenDraft {
  return open !== null && !open.draft.filedAs && Boolean(open.draft.vehicleType);
}

/** Where a person left off. */
function firstOpenQuestion(draft: ReportDraft, now: Date): string {
  const steps = Object.keys(problemsOfStep) as ReportStep[];
  const open = steps.find((step) => problemsOfStep[step](draft, now).length > 0);
  return open ? addressOf(open) : '/report/check';
}

function asksAboutNumber(step: ReportStep, draft: ReportDraft): boolean {
  if (step !== 'number' || !draft.vehicleType) return false;
  return kindsAskedOf[draft.vehicleType].some((kind) => openFindings(draft, kind).length > 0);
}

/** Another type of vehicle has other numbers, so they are asked again. */
function nextAfter(step: ReportStep, isChange: boolean, was: ReportDraft, is: ReportDraft): string {
  const isOtherType = step === 'type' && was.vehicleType !== is.vehicleType;
  return isChange && isOtherType ? addressOf('number', true) : after(step, isChange);
}
