import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PageFrame } from '../frame/page-frame.js';
import { enhancement, stylesheet } from '../look/assets.js';
import type { Locale } from '../text/catalogue.js';

const cookieName = 'wanbi_look';
const oneYearSeconds = 365 * 24 * 3600;

/** How a person wants pages shown. Chinese and the normal size, until they say otherwise. */
export interface Look {
  readonly locale: Locale;
  readonly isElder: boolean;
}

export function readLook(request: FastifyRequest): Look {
  const [locale, size] = (request.cookies[cookieName] ?? '').split('.');
  return { locale: locale === 'en' ? 'en' : 'zh-CN', isElder: size === 'elder' };
}

export function keepLook(reply: FastifyReply, look: Look, isSecure: boolean): void {
  void reply.setCookie(cookieName, `${look.locale}.${look.isElder ? 'elder' : 'normal'}`, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: isSecure,
    maxAge: oneYearSeconds,
  });
}

/** The frame of a page asked for by this request. */
export function frameOf(request: FastifyRequest): PageFrame {
  return {
    ...readLook(request),
    path: request.url,
    stylesheet: stylesheet.path,
    script: enhancement.path,
  };
}
