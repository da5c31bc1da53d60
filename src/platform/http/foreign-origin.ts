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
  const ours = hostOf(`${request.protocol}://${request.host}`);
  if (ours === undefined || hostOf(origin) !== ours) throw new ForeignOrigin();
}

/** undefined when it is no address: both are texts that the sender chose. */
function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host : undefined;
}
