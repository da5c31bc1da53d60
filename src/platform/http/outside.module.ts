import {
  Injectable,
  Module,
  NotFoundException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { APP_GUARD, Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { publicActor, type Actor } from '../actor.js';
import { accessKey, type AccessRule } from './access.decorator.js';
import { refuseForeignOrigin } from './foreign-origin.js';

/** On the public surface nobody signs in: only routes that say they are public exist. */
@Injectable()
class PublicRoutesOnly implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest & { actor?: Actor }>();
    refuseForeignOrigin(request);
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(accessKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!rule?.public) throw new NotFoundException();
    request.actor = publicActor;
    return true;
  }
}

/** In place of identity where the process faces the internet. */
@Module({ providers: [{ provide: APP_GUARD, useClass: PublicRoutesOnly }] })
export class OutsideModule {}
