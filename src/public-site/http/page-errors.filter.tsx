import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, refusalStatus } from '../../platform/errors/domain-error.js';
import { Log } from '../../platform/logging/index.js';
import { ExpiredPage } from '../pages/expired.page.js';
import { FaultPage } from '../pages/fault.page.js';
import { NotFoundPage } from '../pages/not-found.page.js';
import { TooManyPage } from '../pages/too-many.page.js';
import { sendPage } from './answers.js';
import { DraftExpired } from './public-site.errors.js';
import { frameOf } from './look-cookie.js';

/** Errors of the public pages as pages: what happened, what to do, a telephone. */
@Catch()
export class PageErrorsFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const frame = frameOf(request);
    const status = statusOf(error);
    if (error instanceof DraftExpired) {
      return sendPage(reply, <ExpiredPage frame={frame} what="draft" />, status);
    }
    if (status === 403 || status === 401) {
      return sendPage(reply, <ExpiredPage frame={frame} what="session" />, status);
    }
    if (status === 429) {
      const seconds = retryAfterOf(error);
      void reply.header('retry-after', String(seconds));
      return sendPage(reply, <TooManyPage frame={frame} retryAfterSeconds={seconds} />, status);
    }
    if (status < 500) return sendPage(reply, <NotFoundPage frame={frame} />, status);
    const { name, code, stack } = error as Error & { code?: string };
    // A database's message may quote a row: the name, the code and the place are enough to find it.
    const at = stack?.split('\n').slice(1, 8);
    this.log.error({ reason: name, code, at }, 'public page failed');
    return sendPage(reply, <FaultPage frame={frame} requestId={request.id} />, status);
  }
}

function statusOf(error: unknown): number {
  if (error instanceof DomainError) return refusalStatus[error.kind];
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = error as { statusCode?: number };
  return statusCode && statusCode >= 400 && statusCode < 500 ? statusCode : 500;
}

function retryAfterOf(error: unknown): number {
  return (error instanceof DomainError && error.details.retryAfterSeconds) || 60;
}
