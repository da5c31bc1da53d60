import type { FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';

export class ForeignOrigin extends DomainError {
  readonly code = 'foreign-origin';
  readonly kind = 'forbidden';

  constructor() {
    super('This request was sent by a page of another site.', {
      whatToDo: 'Open the page of this site itself.',
    });
  }
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Nobody acts through a page of another site: a foreign Origin is refused, none at all is not (programs send none).
 *
 * @throws {ForeignOrigin}
 */
export function refuseForeignOrigin(request: FastifyRequest): void {
  const { origin } = request.headers;
  if (!origin || safeMethods.has(request.method)) return;
  const ours = new URL(`${request.protocol}://${request.host}`).host;
  if (!URL.canParse(origin) || new URL(origin).host !== ours) throw new ForeignOrigin();
}
