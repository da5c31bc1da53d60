import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../platform/clock.js';
import { NotFound } from '../platform/errors/domain-error.js';
import type { StatusDocument } from '../public-gate/index.js';
import { announcedAppointment, appointmentOf } from './claim/appointment-of.js';
import type { BringItem, OwnersAnswer } from './claim/appointment.js';
import { calendarFile } from './claim/calendar-file.js';
import { ClaimPage } from './claim/claim.page.js';
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
const firstBring: readonly BringItem[] = ['own-id', 'proof', 'keys', 'battery-transport'];

/** What the owner of a found vehicle looks at: the appointment, the pass, the mandate. */
@Controller('claim/:reference')
@PublicPage('An owner has no account; a phone code opens their own claim.')
export class ClaimController {
  constructor(
    private readonly follow: Follow,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(
    @Param('reference') reference: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const document = await this.needClaim(request, reference);
    const announced = announcedAppointment(document);
    const isDeclined = announced?.status === 'declined';
    sendPage(
      reply,
      <ClaimPage
        frame={frameOf(request)}
        reference={document.reference}
        vehicle={document.vehicle}
        appointment={appointmentOf(document)}
        hasPass={Boolean(announced?.pass)}
        told={choiceIn(query, 'told', ownersAnswers) ?? (isDeclined ? 'decline' : undefined)}
        bring={announced?.bring ?? firstBring}
        station={document.station}
      />,
    );
  }

  @Get('pass')
  async pass(
    @Param('reference') reference: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const document = await this.needClaim(request, reference);
    const appointment = appointmentOf(document);
    const announced = announcedAppointment(document);
    if (!appointment || !announced?.pass) return seeOther(reply, `/claim/${document.reference}`);
    sendPage(
      reply,
      <PassPage
        frame={frameOf(request)}
        reference={document.reference}
        qrText={announced.pass.token}
        passCode={announced.pass.code}
        appointment={appointment}
        bring={announced.bring}
      />,
    );
  }

  @Get('pass/calendar.ics')
  async calendar(
    @Param('reference') typed: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const document = await this.needClaim(request, typed);
    const appointment = appointmentOf(document);
    if (!appointment) throw new NotFound('appointment');
    const { locale } = readLook(request);
    const { reference } = document;
    void reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="${reference}.ics"`)
      .header('cache-control', 'no-store')
      .send(calendarFile({ locale, reference, appointment, madeAt: this.clock.now() }));
  }

  @Get('mandate')
  async mandate(
    @Param('reference') reference: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const document = await this.needClaim(request, reference);
    sendPage(reply, <MandatePage frame={frameOf(request)} reference={document.reference} />);
  }

  private async needClaim(request: FastifyRequest, reference: string): Promise<StatusDocument> {
    const { document } = await this.follow.need(request, reference);
    if (!document.claim) throw new NotFound('claim');
    return document;
  }
}
