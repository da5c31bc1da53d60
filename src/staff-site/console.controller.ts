import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '../platform/errors/domain-error.js';
import { PublicAccess } from '../platform/http/index.js';
import { BuiltSite, type SiteFile } from './built-site.js';
import { ConsoleNotBuilt } from './staff-site.errors.js';

const forEver = 'public, max-age=31536000, immutable';
const askEachTime = 'no-cache, no-store';

/** The staff's browser side: files, the same for everybody. What is in them it asks of the API, signed in. */
@Controller()
@PublicAccess('The console’s own files hold no data; whoever opens them signs in to see any.')
export class ConsoleController {
  constructor(private readonly site: BuiltSite) {}

  @Get('console')
  index(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    if (!request.url.startsWith('/console/')) void reply.redirect('/console/', 302);
    else this.page(request, reply);
  }

  /** Names of these say their content, so they are kept for ever; what is not there is not the page. */
  @Get('console/assets/:name')
  asset(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    const file = this.site.file(`assets/${name}`);
    if (!file) throw new NotFound('file');
    send(request, reply, file, forEver);
  }

  /** Every place within the console is the one page, which reads its address itself. */
  @Get('console/*')
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const index = this.site.file('index.html');
    if (!index) throw new ConsoleNotBuilt();
    const name = request.url.split('?')[0]!.replace(/^\/console\//, '');
    if (/^[\w-]+\.\w+$/.test(name)) {
      const file = this.site.file(name);
      if (!file) throw new NotFound('file');
      return send(request, reply, file, askEachTime);
    }
    send(request, reply, index, askEachTime);
  }
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  file: SiteFile,
  cacheControl: string,
): void {
  void reply
    .header('content-type', file.contentType)
    .header('cache-control', cacheControl)
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
