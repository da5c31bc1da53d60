import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { maskPhone } from '../people/index.js';
import { Clock } from '../platform/clock.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { readReference } from '../platform/references.js';
import { costOfCode, ThrottleCost } from '../platform/throttle/index.js';
import { PublicGate } from '../public-gate/index.js';
import { districtOf } from './districts.js';
import { seeOther, sendPage } from './http/answers.js';
import { answerIn, type FormBody } from './http/form-body.js';
import { frameOf } from './http/look-cookie.js';
import { PublicPage } from './http/public-page.decorator.js';
import { PrivateCookies } from './http/private-cookie.js';
import { problemOfCode } from './parts/problem-of-code.js';
import { CheckPage } from './report/check.page.js';
import { CodePage } from './report/code.page.js';
import { DonePage } from './report/done.page.js';
import { answersOf } from './report/draft-answers.js';
import { Drafts } from './report/drafts.js';
import { FileDraft } from './report/file-draft.js';
import { problemsBeforeFiling } from './report/problems-before-filing.js';

const filedCookie = 'wanbi_filed';
/** How soon an officer calls. The force's own aim, shown to the victim on the day of filing. */
const callWithinHours = 24;

/** From the answers to the reference: check, phone code, done. */
@Controller('report')
@PublicPage('A victim has no account; the phone is proved by a code.')
export class ReportFilingController {
  constructor(
    private readonly drafts: Drafts,
    private readonly gate: PublicGate,
    private readonly fileDraft: FileDraft,
    private readonly cookies: PrivateCookies,
    private readonly clock: Clock,
  ) {}

  @Get('check')
  async check(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { draft } = await this.drafts.need(request);
    if (draft.filedAs) return seeOther(reply, `/report/done/${draft.filedAs}`);
    const frame = frameOf(request);
    const problems = problemsBeforeFiling(draft, this.clock.now());
    const answers = answersOf(frame.locale, draft);
    sendPage(reply, <CheckPage frame={frame} answers={answers} problems={problems} />);
  }

  /** A code is sent for a finished draft only. */
  @Post('check')
  @ThrottleCost(costOfCode)
  async sendCode(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const open = await this.drafts.need(request);
    const { draft } = open;
    if (draft.filedAs) return seeOther(reply, `/report/done/${draft.filedAs}`);
    if (problemsBeforeFiling(draft, this.clock.now()).length > 0) {
      return seeOther(reply, '/report/check');
    }
    const { challengeId } = await this.gate.requestPhoneCode({
      purpose: 'file-report',
      phone: draft.phone ?? '',
      district: districtOf(draft.district)?.unit,
      language: frameOf(request).locale,
    });
    await this.drafts.change(open, { challengeId });
    seeOther(reply, '/report/code');
  }

  @Get('code')
  async askCode(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { draft } = await this.drafts.need(request);
    if (draft.filedAs) return seeOther(reply, `/report/done/${draft.filedAs}`);
    if (!draft.challengeId) return seeOther(reply, '/report/check');
    const maskedPhone = maskPhone(draft.phone ?? '');
    sendPage(reply, <CodePage frame={frameOf(request)} maskedPhone={maskedPhone} problems={[]} />);
  }

  @Post('code')
  async file(
    @Body() form: FormBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const open = await this.drafts.need(request);
    const frame = frameOf(request);
    if (open.draft.filedAs) return seeOther(reply, `/report/done/${open.draft.filedAs}`);
    if (!open.draft.challengeId) return seeOther(reply, '/report/check');
    const answer = await this.gate.tryPhoneCode(open.draft.challengeId, answerIn(form, 'code', 20));
    const problem = problemOfCode(answer);
    if (problem) {
      const maskedPhone = maskPhone(open.draft.phone ?? '');
      const page = <CodePage frame={frame} maskedPhone={maskedPhone} problems={[problem]} />;
      return sendPage(reply, page, 422);
    }
    const reference = await this.fileDraft.execute(open, open.draft.challengeId, frame.locale);
    const filedAt = String(this.clock.now().getTime());
    this.cookies.keep(reply, filedCookie, { first: reference, second: filedAt }, 1);
    seeOther(reply, `/report/done/${reference}`);
  }

  /** Anybody with the address sees the reference and what happens next: nothing more is known here. */
  @Get('done/:reference')
  done(
    @Param('reference') typed: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    const reference = readReference(typed);
    if (!reference) throw new NotFound('reference');
    const filed = this.cookies.read(request, filedCookie);
    const callBy =
      filed?.first === reference
        ? new Date(Number(filed.second) + callWithinHours * 3_600_000)
        : undefined;
    sendPage(reply, <DonePage frame={frameOf(request)} reference={reference} callBy={callBy} />);
  }
}
