import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/actor.js';
import { Access, PublicAccess } from '../../platform/http/index.js';
import { CurrentActor } from '../current-actor.decorator.js';
import { ApprovePasswordReset } from './approve-password-reset.js';
import { ActivationDto, ResetRequestDto } from './password-reset.dto.js';
import { mayReadPasswordResets, mayResetPasswords } from './password-reset.policy.js';
import { PasswordResetQueries } from './password-reset.queries.js';
import { RedeemPasswordReset } from './redeem-password-reset.js';
import { RequestPasswordReset } from './request-password-reset.js';

/** First and forgotten passwords: two administrators, half a code each, and the person with both. */
@Controller('api/v1')
export class PasswordResetsController {
  constructor(
    private readonly request: RequestPasswordReset,
    private readonly approve: ApprovePasswordReset,
    private readonly redeem: RedeemPasswordReset,
    private readonly resets: PasswordResetQueries,
  ) {}

  @Get('password-resets')
  @Access(mayReadPasswordResets)
  async open(@CurrentActor() actor: Actor) {
    return { items: await this.resets.open(actor) };
  }

  @Post('staff/:username/password-resets')
  @Access(mayResetPasswords)
  async requested(
    @CurrentActor() actor: Actor,
    @Param('username') username: string,
    @Body() body: ResetRequestDto,
  ) {
    return this.request.execute(actor, username, body);
  }

  @Post('password-resets/:id/approve')
  @HttpCode(200)
  @Access(mayResetPasswords, { isGrave: true })
  async approved(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return this.approve.execute(actor, id);
  }

  @Post('password-resets/redeem')
  @HttpCode(204)
  @PublicAccess('Whoever has forgotten their password can’t sign in; the code shows who they are.')
  async redeemed(
    @Body() { username, code, newPassword }: ActivationDto,
    @Req() { ip }: FastifyRequest,
  ): Promise<void> {
    await this.redeem.execute({ username, code, newPassword, address: ip });
  }
}
