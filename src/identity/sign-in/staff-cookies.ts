import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../../platform/settings/index.js';
import { deviceDays } from './known-devices.js';

const sessionCookie = 'wanbi_session';
const deviceCookie = 'wanbi_device';
const signInPath = '/api/v1/sessions';

/** Over TLS a browser lets nobody but this very host set or overwrite it. */
export const sessionCookieName = (isSecure: boolean) =>
  isSecure ? `__Host-${sessionCookie}` : sessionCookie;

/** What a browser of the staff keeps: opaque tokens that no script and no other site can use. */
@Injectable()
export class StaffCookies {
  constructor(private readonly settings: Settings) {}

  keepSession(reply: FastifyReply, token: string): void {
    const maxAge = this.settings.need('SESSION_HOURS') * 3_600;
    void reply.setCookie(this.sessionName, token, { ...this.options('/'), maxAge });
  }

  dropSession(reply: FastifyReply): void {
    void reply.clearCookie(this.sessionName, this.options('/'));
  }

  /** Says nothing of a person: it only counts their failed tries here apart from strangers'. */
  keepDevice(reply: FastifyReply, token: string): void {
    const maxAge = deviceDays * 86_400;
    void reply.setCookie(deviceCookie, token, { ...this.options(signInPath), maxAge });
  }

  deviceOf(request: FastifyRequest): string | undefined {
    const token = request.cookies[deviceCookie];
    return token && /^[\w-]{43}$/.test(token) ? token : undefined;
  }

  private get sessionName(): string {
    return sessionCookieName(this.settings.need('SECURE_COOKIES'));
  }

  private options(path: string) {
    return {
      httpOnly: true,
      sameSite: 'strict' as const,
      path,
      secure: this.settings.need('SECURE_COOKIES'),
    };
  }
}
