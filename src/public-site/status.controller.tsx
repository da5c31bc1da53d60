import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { normaliseMobile } from '../people/index.js';
import { readReference } from '../platform/references.js';
import { costOfCode, ThrottleCost } from '../platform/throttle/index.js';
import { PublicGate } from '../public-gate/index.js';
import { seeOther, sendPage } from './http/answers.js';
import { answerIn, choiceIn, type FormBody } from './http/form-body.js';
import { frameOf } from './http/look-cookie.js';
import { PublicPage } from './http/public-page.decorator.js';
import { problemOfCode } from './parts/problem-of-code.js';
import type { Problem } from './parts/problem.js';
import { StatusAskPage } from './status/ask.page.js';
import { StatusCodePage } from './status/code.page.js';
import { Follow } from './status/follow.js';
import { statusViewOf } from './status/status-view.js';
import { StatusPage } from './status/status.page.js';
import { WithdrawPage, withdrawReasons } from './status/withdraw.page.js';

/** One's own report: reference and phone, a code, the timeline, withdrawing. */
@Controller('status')
@PublicPage('A victim has no account; a phone code opens their own report.')
export class StatusController {
  constructor(
    private readonly gate: PublicGate,
    private readonly follow: Follow,
  ) {}

  @Get()
  ask(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    sendPage(reply, <StatusAskPage frame={frameOf(request)} reference="" problems={[]} />);
  }

  /** Only the form of what was typed is judged here: the answer never tells whether it exists. */
  @Post()
  @ThrottleCost(costOfCode)
  async sendCode(
    @Body() form: FormBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const frame = frameOf(request);
    const typed = answerIn(form, 'reference', 30);
    const reference = readReference(typed);
    const phone = normaliseMobile(answerIn(form, 'phone', 30));
    const problems: Problem[] = [];
    if (!reference) problems.push({ field: 'reference', code: 'reference-form' });
    if (!phone) problems.push({ field: 'phone', code: 'phone-form' });
    if (!reference || !phone) {
      const page = <StatusAskPage frame={frame} reference={typed} problems={problems} />;
      return sendPage(reply, page, 422);
    }
    const { challengeId } = await this.gate.requestPhoneCode({
      purpose: 'follow-report',
      reference,
      phone,
      language: frame.locale,
    });
    this.follow.remember(reply, { reference, challengeId });
    seeOther(reply, '/status/code');
  }

  @Get('code')
  askCode(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    if (!this.follow.asked(request)) return seeOther(reply, '/status');
    sendPage(reply, <StatusCodePage frame={frameOf(request)} problems={[]} />);
  }

  @Post('code')
  async tryCode(
    @Body() form: FormBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const followed = this.follow.asked(request);
    if (!followed) return seeOther(reply, '/status');
    const answer = await this.gate.tryPhoneCode(followed.challengeId, answerIn(form, 'code', 20));
    const problem = problemOfCode(answer);
    if (!problem) return seeOther(reply, `/status/${followed.reference}`);
    const page = <StatusCodePage frame={frameOf(request)} problems={[problem]} />;
    sendPage(reply, page, 422);
  }

  @Post('sign-out')
  signOut(@Res() reply: FastifyReply): void {
    this.follow.forget(reply);
    seeOther(reply, '/');
  }

  @Get(':reference')
  async show(
    @Param('reference') reference: string,
    @Query() query: FormBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { document } = await this.follow.need(request, reference);
    const view = statusViewOf(frameOf(request), document);
    sendPage(
      reply,
      <StatusPage
        {...view}
        told={choiceIn(query, 'told', ['withdrawn', 'not-mine', 'part-not-mine'])}
      />,
    );
  }

  @Get(':reference/withdraw')
  async askWithdraw(
    @Param('reference') reference: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { document } = await this.follow.need(request, reference);
    const frame = frameOf(request);
    sendPage(reply, <WithdrawPage frame={frame} reference={document.reference} problems={[]} />);
  }

  @Post(':reference/withdraw')
  async withdraw(
    @Param('reference') typed: string,
    @Body() form: FormBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { document, challengeId } = await this.follow.need(request, typed);
    const { reference } = document;
    const reason = choiceIn(form, 'reason', withdrawReasons);
    if (!reason) {
      const problems: Problem[] = [{ field: 'reason', code: 'choose-reason' }];
      const page = (
        <WithdrawPage frame={frameOf(request)} reference={reference} problems={problems} />
      );
      return sendPage(reply, page, 422);
    }
    await this.gate.withdraw(challengeId, { reference, reason });
    seeOther(reply, `/status/${reference}?told=withdrawn`);
  }
}
