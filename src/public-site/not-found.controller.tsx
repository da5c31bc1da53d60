import { Controller, Get, NotFoundException, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicAccess } from '../platform/http/index.js';
import { ThrottleGuard } from '../platform/throttle/index.js';
import { sendPage } from './http/answers.js';
import { frameOf } from './http/look-cookie.js';
import { NotFoundPage } from './pages/not-found.page.js';

/** Addresses nobody serves. Programs get problem details, people a page. */
@Controller()
@UseGuards(ThrottleGuard)
@PublicAccess('There is nothing here to protect.')
export class NotFoundController {
  @Get('*')
  notFound(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    if (request.url.startsWith('/api/')) throw new NotFoundException();
    sendPage(reply, <NotFoundPage frame={{ ...frameOf(request), path: '/' }} />, 404);
  }
}
