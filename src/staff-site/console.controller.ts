import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicAccess } from '../platform/http/index.js';
import { ConsoleSite } from './built-site.js';
import { sendAsset, sendSite } from './send-site.js';

/** The staff's browser side: files, the same for everybody. What is in them it asks of the API, signed in. */
@Controller()
@PublicAccess('The console’s own files hold no data; whoever opens them signs in to see any.')
export class ConsoleController {
  constructor(private readonly site: ConsoleSite) {}

  @Get('console')
  index(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    if (!request.url.startsWith('/console/')) void reply.redirect('/console/', 302);
    else sendSite(this.site, request, reply);
  }

  @Get('console/assets/:name')
  asset(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    sendAsset(this.site, name, request, reply);
  }

  @Get('console/*')
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    sendSite(this.site, request, reply);
  }
}
