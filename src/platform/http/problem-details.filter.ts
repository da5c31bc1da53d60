import { ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, refusalStatus } from '../errors/domain-error.js';
import { Log } from '../logging/index.js';
import { sqlRefusal } from './sql-refusal.js';

interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  [member: string]: unknown;
}

function ofDomainError(error: DomainError): Problem {
  const { facts, ...details } = error.details;
  return {
    type: `urn:wanbi:problem:${error.code}`,
    title: error.code.replaceAll('-', ' '),
    status: refusalStatus[error.kind],
    code: error.code,
    detail: error.message,
    ...details,
    ...facts,
  };
}

const codeOfStatus: Record<number, string> = {
  400: 'malformed-request',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
};

function ofStatus(status: number, detail?: string): Problem {
  const code = codeOfStatus[status] ?? (status < 500 ? 'malformed-request' : 'internal-error');
  return {
    type: `urn:wanbi:problem:${code}`,
    title: code.replaceAll('-', ' '),
    status,
    code,
    detail,
  };
}

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
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(problem);
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof DomainError) return ofDomainError(error);
    const refusal = sqlRefusal(error);
    if (refusal) return ofDomainError(refusal);
    if (error instanceof HttpException) return ofStatus(error.getStatus(), error.message);
    const status = (error as { statusCode?: number }).statusCode;
    if (status && status < 500) return ofStatus(status, (error as Error).message);
    return ofStatus(
      500,
      'Something went wrong on our side. Nothing you entered was kept; please try again.',
    );
  }
}
