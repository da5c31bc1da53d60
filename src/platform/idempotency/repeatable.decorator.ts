import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../actor.js';
import { repeatableRequest } from './once.js';

/** The request's `Idempotency-Key`, bound to the actor, the route and the body; undefined without one. */
export const Repeatable = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<FastifyRequest & { actor?: Actor }>();
  const header = request.headers['idempotency-key'];
  return repeatableRequest(
    request.actor?.id ?? 'public',
    `${request.method} ${request.routeOptions.url ?? request.url.split('?')[0]}`,
    Array.isArray(header) ? header[0] : header,
    { body: request.body ?? null, parameters: request.params ?? null },
  );
});
