import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SiteFile } from './built-site.js';

const cacheControls = {
  /** its name says its content */
  forEver: 'public, max-age=31536000, immutable',
  askEachTime: 'no-cache, no-store',
};

/** A file of a browser side, packed for who takes it so, and not sent again while it is the same. */
export function sendSiteFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: SiteFile,
  kept: keyof typeof cacheControls,
): void {
  void reply
    .header('content-type', file.contentType)
    .header('cache-control', cacheControls[kept])
    .header('etag', file.etag)
    .header('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === file.etag) {
    void reply.status(304).send();
    return;
  }
  const takesPacked = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (takesPacked) void reply.header('content-encoding', 'gzip').send(file.packed);
  else void reply.send(file.bytes);
}
