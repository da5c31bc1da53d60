import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { normaliseMobile } from '../people/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { PublicGate, type ClaimAnswer } from '../public-gate/index.js';
import { AgentPage } from './claim/agent.page.js';
import { announcedAppointment, otherSlotsOf } from './claim/appointment-of.js';
import { DayPage } from './claim/day.page.js';
import { DeclinePage } from './claim/decline.page.js';
import { NotMinePage } from './claim/not-mine.page.js';
import { seeOther, sendPage } from './http/answers.js';
import { answerIn, type FormBody } from './http/form-body.js';
import { frameOf } from './http/look-cookie.js';
import { PublicPage } from './http/public-page.decorator.js';
import type { Problem } from './parts/problem.js';
import { Follow } from './status/follow.js';

/** What the owner answers: I come, another time, somebody for me, not this time, not mine. */
@Controller('claim/:reference')
@PublicPage('An owner has no account; a phone code opens their own claim.')
export class ClaimAnswersController {
  constructor(
    private readonly gate: PublicGate,
    private readonly follow: Follow,
  ) {}

  @Post('accept')
  async accept(
    @Param('reference') typed: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.tell(request, reply, typed, { answer: 'accept' });
  }

  @Get('day')
  async askDay(
    @Param('reference') typed: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { reference, slots } = await this.slotsOf(request, typed);
    const frame = frameOf(request);
    sendPage(reply, <DayPage frame={frame} reference={reference} slots={slots} problems={[]} />);
  }

  @Post('day')
  async day(
    @Param('reference') typed: string,
    @Body() form: FormBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { reference, slots } = await this.slotsOf(request, typed);
    const chosen = answerIn(form, 'slot', 40);
    if (slots.some((slot) => slot.id === chosen)) {
      return this.tell(request, reply, typed, { answer: 'other-slot', slotId: chosen });
    }
    const problem: Problem = { field: 'slot', code: chosen ? 'slot-taken' : 'choose-slot' };
    const view = { frame: frameOf(request), reference, slots, problems: [problem] };
    sendPage(reply, <DayPage {...view} />, 422);
  }

  @Get('agent')
  async askAgent(
    @Param('reference') typed: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { reference } = await this.needAppointment(request, typed);
    const view = { frame: frameOf(request), reference, agentName: '', agentPhone: '' };
    sendPage(reply, <AgentPage {...view} problems={[]} />);
  }

  @Post('agent')
  async agent(
    @Param('reference') typed: string,
    @Body() form: FormBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { reference } = await this.needAppointment(request, typed);
    const agentName = answerIn(form, 'agentName', 60);
    const agentPhone = answerIn(form, 'agentPhone', 30);
    const phone = normaliseMobile(agentPhone);
    const problems: Problem[] = [];
    if (!agentName) problems.push({ field: 'agentName', code: 'agent-name-missing' });
    if (!phone) problems.push({ field: 'agentPhone', code: 'phone-form' });
    if (agentName && phone) {
      const agent = { name: agentName, phone };
      return this.tell(request, reply, typed, { answer: 'agent', agent });
    }
    const view = { frame: frameOf(request), reference, agentName, agentPhone, problems };
    sendPage(reply, <AgentPage {...view} />, 422);
  }

  @Get('decline')
  async askDecline(
    @Param('reference') typed: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { reference } = await this.needAppointment(request, typed);
    sendPage(reply, <DeclinePage frame={frameOf(request)} reference={reference} />);
  }

  @Post('decline')
  async decline(
    @Param('reference') typed: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.tell(request, reply, typed, { answer: 'decline' });
  }

  @Get('not-mine')
  async askNotMine(
    @Param('reference') typed: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { reference } = await this.needAppointment(request, typed);
    sendPage(reply, <NotMinePage frame={frameOf(request)} reference={reference} />);
  }

  @Post('not-mine')
  async notMine(
    @Param('reference') typed: string,
    @Body() form: FormBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const note = answerIn(form, 'difference');
    await this.tell(request, reply, typed, { answer: 'not-mine', ...(note && { note }) });
  }

  private async tell(
    request: FastifyRequest,
    reply: FastifyReply,
    typed: string,
    answer: Omit<ClaimAnswer, 'reference'>,
  ): Promise<void> {
    const { reference, challengeId } = await this.needAppointment(request, typed);
    await this.gate.answerClaim(challengeId, { ...answer, reference });
    // With the match the claim goes, so there is no page of it to return to.
    const page = answer.answer === 'not-mine' ? 'status' : 'claim';
    seeOther(reply, `/${page}/${reference}?told=${answer.answer}`);
  }

  private async slotsOf(request: FastifyRequest, typed: string) {
    const { reference, appointment } = await this.needAppointment(request, typed);
    return { reference, slots: otherSlotsOf(appointment) };
  }

  private async needAppointment(request: FastifyRequest, typed: string) {
    const { document, challengeId } = await this.follow.need(request, typed);
    const appointment = announcedAppointment(document);
    if (!appointment) throw new NotFound('appointment');
    return { reference: document.reference, appointment, challengeId };
  }
}
