import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PublicAccess } from '../http/access.decorator.js';
import { Readiness } from './readiness.js';

@Controller('health')
@PublicAccess('A load balancer asks; the answer says nothing of anyone.')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  live() {
    return { status: 'live' };
  }

  @Get('ready')
  @HttpCode(200)
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const reason = await this.readiness.whyNot();
    if (!reason) return { status: 'ready' };
    void reply.status(503).header('retry-after', '2');
    return { status: 'not ready', reason };
  }
}
