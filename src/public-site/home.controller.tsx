import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { icon } from './frame/icon.js';
import { seeOther, sendPage } from './http/answers.js';
import { frameOf, keepLook, readLook } from './http/look-cookie.js';
import { PublicPage } from './http/public-page.decorator.js';
import { PrivateCookies } from './http/private-cookie.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { enhancement, stylesheet } from './look/assets.js';
import { HomePage } from './pages/home.page.js';

const assets = new Map([stylesheet, enhancement].map((asset) => [asset.path, asset]));

/** The first page, how pages are shown, and what they are dressed with. */
@Controller()
@PublicPage('The pages a victim sees before anybody knows them.')
export class HomeController {
  constructor(private readonly cookies: PrivateCookies) {}

  @Get()
  home(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    sendPage(reply, <HomePage frame={frameOf(request)} />);
  }

  /** A link, not a form: it changes nothing but this phone's cookie. */
  @Get('show-as')
  showAs(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    const look = readLook(request);
    const { language, size, back } = query;
    keepLook(
      reply,
      {
        locale: language === 'en' || language === 'zh-CN' ? language : look.locale,
        isElder: size === 'elder' || (size !== 'normal' && look.isElder),
      },
      this.cookies.isSecure,
    );
    seeOther(reply, pathWithin(back));
  }

  @Get('assets/icon.svg')
  icon(@Res() reply: FastifyReply): void {
    void reply
      .header('content-type', 'image/svg+xml')
      .header('cache-control', 'public, max-age=86400')
      .send(icon);
  }

  @Get('assets/:hash/:name')
  asset(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const asset = assets.get(request.url);
    if (!asset) throw new NotFound('file');
    void reply
      .header('content-type', asset.contentType)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(asset.body);
  }
}

/** A path of this site and nothing else: never another host, however it is written. */
function pathWithin(back: unknown): string {
  const isPath = typeof back === 'string' && /^\/(?![/\\])[\w\-./?=&%~+]*$/.test(back);
  return isPath ? back : '/';
}
