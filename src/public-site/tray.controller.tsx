import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Tray } from '../notifications/index.js';
import { sendPage } from './http/answers.js';
import { frameOf } from './http/look-cookie.js';
import { PublicPage } from './http/public-page.decorator.js';
import { TrayPage } from './pages/tray.page.js';

const messagesShown = 25;

/** The demo's message tray. It answers 404 everywhere else. */
@Controller('demo/tray')
@PublicPage('The demo’s messages go to nobody real.')
export class TrayController {
  constructor(private readonly tray: Tray) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const messages = await this.tray.list(messagesShown);
    sendPage(reply, <TrayPage frame={frameOf(request)} messages={messages} />);
  }
}
