import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '../platform/errors/domain-error.js';
import type { BuiltSite } from './built-site.js';
import { sendSiteFile } from './send-site-file.js';
import { SiteNotBuilt } from './staff-site.errors.js';

/**
 * Every place within a browser side is its one page, which reads its address itself; what looks like a file is that
 * file. @throws {NotFound} rather than the page in place of a file @throws {SiteNotBuilt}
 */
export function sendSite(site: BuiltSite, request: FastifyRequest, reply: FastifyReply): void {
  const index = site.file('index.html');
  if (!index) throw new SiteNotBuilt();
  const name = request.url.split('?')[0]!.replace(/^\/\w+\//, '');
  if (!/^[\w-]+\.\w+$/.test(name)) return sendSiteFile(request, reply, index, 'askEachTime');
  const file = site.file(name);
  if (!file) throw new NotFound('file');
  sendSiteFile(request, reply, file, 'askEachTime');
}

/** Names of these say their content; what is not there is not the page. @throws {NotFound} */
export function sendAsset(
  site: BuiltSite,
  name: string,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const file = site.file(`assets/${name}`);
  if (!file) throw new NotFound('file');
  sendSiteFile(request, reply, file, 'forEver');
}
