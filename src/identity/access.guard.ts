import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { publicActor } from '../platform/actor.js';
import { accessKey, refuseForeignOrigin, type AccessRule } from '../platform/http/index.js';
import { NotAllowed, NotSignedIn } from './identity.errors.js';
import { Sessions } from './sign-in/sessions.js';

export type RequestWithActor = FastifyRequest & { actor?: Actor; sessionId?: string };

/** Deny by default: no rule, no entry; and nobody acts through a page of another site. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

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
    const session = await this.sessions.find(request.cookies?.['wanbi_session']);
    if (!session) throw new NotSignedIn();
    if (!rule.policy.allows(session.actor)) throw new NotAllowed(rule.policy.sentence);
    request.actor = session.actor;
    request.sessionId = session.id;
    return true;
  }
}
