import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { problemContentType, problemOfStatus } from './problem.js';

/** An address that is no address (broken escapes, endless parts) is refused before there is a route; Nest never sees it. */
export function answerUnroutable(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const problem = problemOfStatus(error.statusCode ?? 400, 'This address can’t be read.');
  void reply
    .status(problem.status)
    .header('content-type', problemContentType)
    .header('x-request-id', request.id)
    .header('x-content-type-options', 'nosniff')
    .send(JSON.stringify({ ...problem, requestId: request.id }));
}
