import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { publicActor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { accessKey, refuseForeignOrigin, type AccessRule } from '../platform/http/index.js';
import { Settings } from '../platform/settings/index.js';
import { NotAllowed, NotSignedIn } from './identity.errors.js';
import { SecondFactorNeeded } from './second-factor/second-factor.errors.js';
import { AuthenticateAgain } from './sign-in/sign-in.errors.js';
import { Sessions, type OpenSession } from './sign-in/sessions.js';
import { sessionCookieName } from './sign-in/staff-cookies.js';

export type RequestWithActor = FastifyRequest & { actor?: Actor; session?: OpenSession };

/** Deny by default: no rule, no entry; and nobody acts through a page of another site. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly graveMinutes: number;
  private readonly sessionCookie: string;

  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
    settings: Settings,
  ) {
    this.graveMinutes = settings.need('GRAVE_ACT_MINUTES');
    this.sessionCookie = sessionCookieName(settings.need('SECURE_COOKIES'));
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    refuseForeignOrigin(request);
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(accessKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!rule) throw new NotAllowed('This route has no rule, so nobody may.');
    if (rule.public) {
      request.actor = publicActor;
      return true;
    }
    const session = await this.sessions.find(request.cookies?.[this.sessionCookie]);
    if (!session) throw new NotSignedIn();
    if (session.secondFactor === 'needed' && !rule.isBeforeSecondFactor)
      throw new SecondFactorNeeded();
    if (!rule.policy.allows(session.actor)) throw new NotAllowed(rule.policy.sentence);
    if (rule.isGrave) this.askAgain(session);
    request.actor = session.actor;
    request.session = session;
    return true;
  }

  /** @throws {AuthenticateAgain} */
  private askAgain({ authenticatedAt }: OpenSession): void {
    const agoMs = this.clock.now().getTime() - authenticatedAt.getTime();
    if (agoMs >= this.graveMinutes * 60_000) throw new AuthenticateAgain(this.graveMinutes);
  }
}
