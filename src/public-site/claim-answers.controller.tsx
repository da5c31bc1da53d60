import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { normaliseMobile } from '../people/index.js';
import { PublicGate, type ClaimAnswer } from '../public-gate/index.js';
import { AgentPage } from './claim/agent.page.js';
import { otherSlotsOf } from './claim/appointment-of.js';
import type { Slot } from './claim/appointment.js';
import type { ClaimedThing } from './claim/claimed-thing.js';
import type { Claimed } from './claim/claimed.js';
import { DayPage } from './claim/day.page.js';
import { DeclinePage } from './claim/decline.page.js';
import { claimPaths, followClaim, type ClaimAddress } from './claim/follow-claim.js';
import { NotMinePage } from './claim/not-mine.page.js';
import { seeOther, sendPage } from './http/answers.js';
import { answerIn, type FormBody } from './http/form-body.js';
import { frameOf } from './http/look-cookie.js';
import { PublicPage } from './http/public-page.decorator.js';
import type { Problem } from './parts/problem.js';
import { Follow } from './status/follow.js';

/** A claim whose owner may answer now. */
interface Asked {
  reference: string;
  challengeId: string;
  claimId: string;
  /** what each of its pages needs */
  page: Claimed;
  slots: Slot[];
  /** what else of the report waits for its owner */
  others: ClaimedThing[];
}

const dayOf = ({ page, slots, others }: Asked) => ({ ...page, slots, others });

/** What the owner answers: I come, another time, somebody for me, not this time, not mine. */
@Controller(claimPaths)
@PublicPage('An owner has no account; a phone code opens their own claims.')
export class ClaimAnswersController {
  constructor(
    private readonly gate: PublicGate,
    private readonly follow: Follow,
  ) {}

  @Post('accept')
  async accept(
    @Param() address: ClaimAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = await this.asked(request, reply, address);
    if (asked) await this.tell(reply, asked, { answer: 'accept' });
  }

  @Get('day')
  async askDay(
    @Param() address: ClaimAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = await this.asked(request, reply, address);
    if (!asked) return;
    sendPage(reply, <DayPage {...dayOf(asked)} problems={[]} />);
  }

  @Post('day')
  async day(
    @Param() address: ClaimAddress,
    @Body() form: FormBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = await this.asked(request, reply, address);
    if (!asked) return;
    const { slots } = asked;
    const chosen = answerIn(form, 'slot', 40);
    if (slots.some((slot) => slot.id === chosen)) {
      return this.tell(reply, asked, { answer: 'other-slot', slotId: chosen });
    }
    const problem: Problem = { field: 'slot', code: chosen ? 'slot-taken' : 'choose-slot' };
    sendPage(reply, <DayPage {...dayOf(asked)} problems={[problem]} />, 422);
  }

  @Get('agent')
  async askAgent(
    @Param() address: ClaimAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = await this.asked(request, reply, address);
    if (!asked) return;
    sendPage(reply, <AgentPage {...asked.page} agentName="" agentPhone="" problems={[]} />);
  }

  @Post('agent')
  async agent(
    @Param() address: ClaimAddress,
    @Body() form: FormBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = await this.asked(request, reply, address);
    if (!asked) return;
    const agentName = answerIn(form, 'agentName', 60);
    const agentPhone = answerIn(form, 'agentPhone', 30);
    const phone = normaliseMobile(agentPhone);
    const problems: Problem[] = [];
    if (!agentName) problems.push({ field: 'agentName', code: 'agent-name-missing' });
    if (!phone) problems.push({ field: 'agentPhone', code: 'phone-form' });
    if (agentName && phone) {
      const agent = { name: agentName, phone };
      return this.tell(reply, asked, { answer: 'agent', agent });
    }
    const view = { ...asked.page, agentName, agentPhone, problems };
    sendPage(reply, <AgentPage {...view} />, 422);
  }

  @Get('decline')
  async askDecline(
    @Param() address: ClaimAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = await this.asked(request, reply, address);
    if (asked) sendPage(reply, <DeclinePage {...asked.page} />);
  }

  @Post('decline')
  async decline(
    @Param() address: ClaimAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = await this.asked(request, reply, address);
    if (asked) await this.tell(reply, asked, { answer: 'decline' });
  }

  @Get('not-mine')
  async askNotMine(
    @Param() address: ClaimAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = await this.asked(request, reply, address);
    if (asked) sendPage(reply, <NotMinePage {...asked.page} />);
  }

  @Post('not-mine')
  async notMine(
    @Param() address: ClaimAddress,
    @Body() form: FormBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = await this.asked(request, reply, address);
    if (!asked) return;
    const note = answerIn(form, 'difference');
    await this.tell(reply, asked, { answer: 'not-mine', ...(note && { note }) });
  }

  private async tell(
    reply: FastifyReply,
    { reference, challengeId, claimId, page: { base, part } }: Asked,
    answer: Omit<ClaimAnswer, 'reference' | 'claimId'>,
  ): Promise<void> {
    await this.gate.answerClaim(challengeId, { ...answer, reference, claimId });
    if (answer.answer !== 'not-mine') return seeOther(reply, `${base}?told=${answer.answer}`);
    // With the match the claim goes, so there is no page of it to return to.
    seeOther(reply, `/status/${reference}?told=${part ? 'part-not-mine' : 'not-mine'}`);
  }

  /**
   * Whoever answers in a second tab what was answered, or has happened at the desk since, is shown how it stands.
   *
   * @returns null when the reply has gone out
   */
  private async asked(
    request: FastifyRequest,
    reply: FastifyReply,
    address: ClaimAddress,
  ): Promise<Asked | null> {
    const followed = await followClaim(this.follow, request, address);
    const { document, challengeId, thing, others } = followed;
    const { reference } = document;
    const mayAnswer = thing?.standing === 'asked' || thing?.standing === 'coming';
    if (mayAnswer && thing.appointment) {
      const { base, part, claimId } = thing;
      const page = { frame: frameOf(request), base, part };
      const slots = otherSlotsOf(thing.appointment);
      return { reference, challengeId, claimId, page, slots, others };
    }
    seeOther(reply, thing ? thing.base : `/status/${reference}`);
    return null;
  }
}
