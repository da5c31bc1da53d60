import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import { Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/actor.js';
import { Access, Answers, PublicAccess } from '../../platform/http/index.js';
import type { RequestWithActor } from '../access.guard.js';
import { CurrentActor } from '../current-actor.decorator.js';
import { ChangeOwnPassword } from '../passwords/change-own-password.js';
import { anyStaff } from '../policy.js';
import { UnitTree } from '../units/unit-tree.js';
import { deviceFamily } from './device-family.js';
import { DeviceKey } from './device-key.js';
import { OwnSessions } from './own-sessions.js';
import { Reauthenticate } from './reauthenticate.js';
import { Sessions, type OpenSession } from './sessions.js';
import { deviceKeyAnswer, ownSessionsAnswer, whoAmIAnswer } from './sessions.answers.js';
import { PasswordChangeDto, ReauthenticationDto, SignInDto } from './sign-in.dto.js';
import { SignIn } from './sign-in.js';
import { StaffCookies } from './staff-cookies.js';

/** Signing in and out, and everyone's own devices. */
@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly reauthenticate: Reauthenticate,
    private readonly changePassword: ChangeOwnPassword,
    private readonly sessions: Sessions,
    private readonly own: OwnSessions,
    private readonly deviceKey: DeviceKey,
    private readonly cookies: StaffCookies,
    private readonly units: UnitTree,
  ) {}

  @Post()
  @Answers(whoAmIAnswer, 201)
  @PublicAccess('Whoever signs in is not signed in yet.')
  async open(
    @Body() { username, password, oneTimeCode }: SignInDto,
    @Req() request: RequestWithActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { token, deviceToken } = await this.signIn.execute({
      username,
      password,
      oneTimeCode,
      address: request.ip,
      deviceToken: this.cookies.deviceOf(request),
      device: deviceFamily(request.headers['user-agent']),
    });
    this.cookies.keepSession(reply, token);
    this.cookies.keepDevice(reply, deviceToken);
    const session = await this.sessions.find(token);
    return this.whoAmI(session!);
  }

  @Get()
  @Answers(ownSessionsAnswer)
  @Access(anyStaff)
  async list(@CurrentActor() actor: Actor, @Req() request: RequestWithActor) {
    return this.own.list(actor, request.session!.id);
  }

  @Get('current')
  @Answers(whoAmIAnswer)
  @Access(anyStaff, { isBeforeSecondFactor: true })
  async current(@Req() request: RequestWithActor) {
    return this.whoAmI(request.session!);
  }

  /** Opens what this person's devices keep sealed until it is sent. */
  @Get('current/device-key')
  @Answers(deviceKeyAnswer)
  @Access(anyStaff)
  keyOfDevice(@CurrentActor() actor: Actor) {
    return { key: this.deviceKey.of(actor) };
  }

  /** For a grave act: the same session, under another token. */
  @Post('current/reauthentication')
  @HttpCode(204)
  @Access(anyStaff, { isBeforeSecondFactor: true })
  async proveAgain(
    @CurrentActor() actor: Actor,
    @Body() body: ReauthenticationDto,
    @Req() request: RequestWithActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = await this.reauthenticate.execute(actor, request.session!.id, body);
    this.cookies.keepSession(reply, token);
  }

  /** Ends the other sessions. */
  @Post('current/password')
  @HttpCode(204)
  @Access(anyStaff, { isBeforeSecondFactor: true })
  async password(
    @CurrentActor() actor: Actor,
    @Body() body: PasswordChangeDto,
    @Req() request: RequestWithActor,
  ): Promise<void> {
    await this.changePassword.execute(actor, request.session!.id, body);
  }

  @Delete('current')
  @HttpCode(204)
  @Access(anyStaff, { isBeforeSecondFactor: true })
  async close(
    @CurrentActor() actor: Actor,
    @Req() request: RequestWithActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.own.end(actor, request.session!.id, 'signed-out');
    this.cookies.dropSession(reply);
  }

  @Delete(':id')
  @HttpCode(204)
  @Access(anyStaff)
  async end(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.own.end(actor, id, 'session-ended');
  }

  private async whoAmI({ actor, secondFactor }: OpenSession) {
    const unit = await this.units.byId(actor.unitId!);
    return {
      username: actor.name,
      roles: actor.roles,
      unit: { code: unit.code, name: unit.name },
      secondFactor,
    };
  }
}
