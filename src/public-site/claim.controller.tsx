import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../platform/clock.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { appointmentOf } from './claim/appointment-of.js';
import type { BringItem, OwnersAnswer } from './claim/appointment.js';
import { calendarFile } from './claim/calendar-file.js';
import { ClaimPage } from './claim/claim.page.js';
import { claimPaths, needClaim, type ClaimAddress } from './claim/follow-claim.js';
import { MandatePage } from './claim/mandate.page.js';
import { PassPage } from './claim/pass.page.js';
import { seeOther, sendPage } from './http/answers.js';
import { choiceIn } from './http/form-body.js';
import { frameOf, readLook } from './http/look-cookie.js';
import { PublicPage } from './http/public-page.decorator.js';
import { Follow } from './status/follow.js';

/** What may be said on the way back to this page. */
const ownersAnswers: readonly OwnersAnswer[] = ['accept', 'other-slot', 'agent', 'decline'];

/** What every owner brings, before there is an appointment that says more. */
const firstBring: Record<'vehicle' | 'part', readonly BringItem[]> = {
  vehicle: ['own-id', 'proof', 'keys', 'battery-transport'],
  part: ['own-id', 'proof', 'part-transport'],
};

/** What the owner of what was found looks at: the appointment, the pass, the mandate. */
@Controller(claimPaths)
@PublicPage('An owner has no account; a phone code opens their own claims.')
export class ClaimController {
  constructor(
    private readonly follow: Follow,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(
    @Param() address: ClaimAddress,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { document, thing, others } = await needClaim(this.follow, request, address);
    // What was said a moment ago may not have taken effect; what has happened at the desk since counts more.
    const isOver = thing.standing === 'arrived' || thing.standing === 'returned';
    sendPage(
      reply,
      <ClaimPage
        frame={frameOf(request)}
        reference={document.reference}
        vehicle={document.vehicle}
        thing={thing}
        others={others}
        told={isOver ? undefined : choiceIn(query, 'told', ownersAnswers)}
        bring={thing.appointment?.bring ?? firstBring[thing.part ? 'part' : 'vehicle']}
        station={document.station}
      />,
    );
  }

  @Get('pass')
  async pass(
    @Param() address: ClaimAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { thing, others } = await needClaim(this.follow, request, address);
    const { base, part, appointment, standing } = thing;
    if (!appointment?.pass) return seeOther(reply, base);
    sendPage(
      reply,
      <PassPage
        frame={frameOf(request)}
        base={base}
        part={part}
        qrText={appointment.pass.token}
        passCode={appointment.pass.code}
        appointment={appointmentOf(appointment)}
        bring={appointment.bring}
        mayChange={standing === 'coming'}
        others={others}
      />,
    );
  }

  @Get('pass/calendar.ics')
  async calendar(
    @Param() address: ClaimAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { document, thing } = await needClaim(this.follow, request, address);
    if (!thing.appointment) throw new NotFound('appointment');
    const { locale } = readLook(request);
    const { reference } = document;
    const { part } = thing;
    const appointment = appointmentOf(thing.appointment);
    const name = part ? `${reference}-${part}` : reference;
    void reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}.ics"`)
      .header('cache-control', 'no-store')
      .send(calendarFile({ locale, reference, appointment, part, madeAt: this.clock.now() }));
  }

  @Get('mandate')
  async mandate(
    @Param() address: ClaimAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { document, thing } = await needClaim(this.follow, request, address);
    const { base, part } = thing;
    const page = { frame: frameOf(request), base, part, reference: document.reference };
    sendPage(reply, <MandatePage {...page} />);
  }
}
