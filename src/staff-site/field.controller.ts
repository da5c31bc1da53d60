import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicAccess } from '../platform/http/index.js';
import { FieldSite } from './built-site.js';
import { sendAsset, sendSite } from './send-site.js';

/** A worker's policy is its own: this one may run the decoder of codes, which the page itself may not (ADR 0022). */
const policyOfDecoder =
  "default-src 'none';script-src 'self' 'wasm-unsafe-eval';connect-src 'self'";

/** The field app: files, the same for everybody. What is in them it asks of the API, signed in. */
@Controller()
@PublicAccess('The field app’s own files hold no data; whoever opens them signs in to see any.')
export class FieldController {
  constructor(private readonly site: FieldSite) {}

  @Get('field')
  index(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    if (!request.url.startsWith('/field/')) void reply.redirect('/field/', 302);
    else sendSite(this.site, request, reply);
  }

  @Get('field/assets/:name')
  asset(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    if (name.startsWith('decode.worker-'))
      void reply.header('content-security-policy', policyOfDecoder);
    sendAsset(this.site, name, request, reply);
  }

  @Get('field/*')
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    sendSite(this.site, request, reply);
  }
}
