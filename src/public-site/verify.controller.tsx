import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicViews } from '../public-gate/index.js';
import { sendPage } from './http/answers.js';
import { answerIn } from './http/form-body.js';
import { frameOf } from './http/look-cookie.js';
import { PublicPage } from './http/public-page.decorator.js';
import { VerifyPage } from './pages/verify.page.js';

/** "Is this message real?" A question, so a GET: nothing changes, and a code is worthless without its owner's ID. */
@Controller('verify')
@PublicPage('Whoever got a message may ask whether it is ours (rule 28).')
export class VerifyController {
  constructor(private readonly views: PublicViews) {}

  @Get()
  async verify(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const frame = frameOf(request);
    const code = answerIn(query, 'code', 30);
    if (!('code' in query)) {
      return sendPage(reply, <VerifyPage frame={frame} code="" problems={[]} />);
    }
    if (!code) {
      const problem = { field: 'code', code: 'notice-code-missing' } as const;
      return sendPage(reply, <VerifyPage frame={frame} code="" problems={[problem]} />, 422);
    }
    const issuer = await this.views.issuerOf(code);
    const origin = issuer ? { station: issuer.station } : 'unknown';
    sendPage(reply, <VerifyPage frame={frame} code={code} origin={origin} problems={[]} />);
  }
}
