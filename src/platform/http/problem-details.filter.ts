import { ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';
import { Log } from '../logging/index.js';
import {
  problemContentType,
  problemOfDomainError,
  problemOfStatus,
  type Problem,
} from './problem.js';
import { sqlRefusal } from './sql-refusal.js';

/** Turns every error into RFC 9457 problem details. What we did not foresee is logged by name and says nothing. */
@Catch()
export class ProblemDetailsFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = this.problemOf(error);
    problem['requestId'] = request.id;
    if (problem.status >= 500) {
      const { name, code, stack } = error as Error & { code?: string };
      // A database's message may quote a row: the name, the code and where it happened are enough to find it.
      this.log.error({ reason: name, code, at: stack?.split('\n').slice(1, 8) }, 'request failed');
    }
    if (typeof problem['retryAfterSeconds'] === 'number') {
      void reply.header('retry-after', String(problem['retryAfterSeconds']));
    }
    void reply.status(problem.status).header('content-type', problemContentType).send(problem);
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof DomainError) return problemOfDomainError(error);
    const refusal = sqlRefusal(error);
    if (refusal) return problemOfDomainError(refusal);
    if (error instanceof HttpException) return problemOfStatus(error.getStatus(), error.message);
    const status = (error as { statusCode?: number }).statusCode;
    if (status && status < 500) return problemOfStatus(status, (error as Error).message);
    return problemOfStatus(
      500,
      'Something went wrong on our side. Nothing you entered was kept; please try again.',
    );
  }
}
