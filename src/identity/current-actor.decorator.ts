import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { RequestWithActor } from './access.guard.js';

/** Who sent the request; the guard has put them there. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest<RequestWithActor>().actor;
});
