import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { Settings } from '../../platform/settings/index.js';
import { Access, PublicAccess } from '../../platform/http/index.js';
import type { RequestWithActor } from '../access.guard.js';
import { CurrentActor } from '../current-actor.decorator.js';
import { anyStaff } from '../policy.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';
import { UnitTree } from '../units/unit-tree.js';

class SignInDto {
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  username: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  oneTimeCode?: string;
}

@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly units: UnitTree,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly settings: Settings,
  ) {}

  @Post()
  @PublicAccess('Whoever signs in is not signed in yet.')
  async open(
    @Body() { username, password }: SignInDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { token } = await this.signIn.execute(username, password);
    void reply.setCookie('wanbi_session', token, { ...this.cookie(), maxAge: 12 * 3600 });
    const session = await this.sessions.find(token);
    return this.whoAmI(session!.actor);
  }

  @Get('current')
  @Access(anyStaff)
  async current(@CurrentActor() actor: Actor) {
    return this.whoAmI(actor);
  }

  @Delete('current')
  @HttpCode(204)
  @Access(anyStaff)
  async close(
    @CurrentActor() actor: Actor,
    @Req() request: RequestWithActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.sessions.end(tx, request.sessionId!);
      this.audit.record(tx, actor, {
        action: 'signed-out',
        unitId: actor.unitId!,
        subjectType: 'session',
        subjectId: request.sessionId!,
      });
    });
    void reply.clearCookie('wanbi_session', this.cookie());
  }

  private async whoAmI(actor: Actor) {
    const unit = await this.units.byId(actor.unitId!);
    return { username: actor.name, roles: actor.roles, unit: { code: unit.code, name: unit.name } };
  }

  private cookie() {
    return {
      httpOnly: true,
      sameSite: 'strict' as const,
      path: '/',
      secure: this.settings.need('SECURE_COOKIES'),
    };
  }
}
