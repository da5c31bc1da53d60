import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../../platform/settings/index.js';

/** What a browser keeps for us and no script can read: two opaque parts joined by a dot. */
export interface CookiePair {
  readonly first: string;
  readonly second: string;
}

/** Cookies of the public pages. `Lax`: they come along when a person follows a link, never with a foreign form. */
@Injectable()
export class PrivateCookies {
  constructor(private readonly settings: Settings) {}

  read(request: FastifyRequest, name: string): CookiePair | null {
    const parts = /^([\w-]{1,80})\.([\w-]{1,80})$/.exec(request.cookies[this.nameOf(name)] ?? '');
    const [, first, second] = parts ?? [];
    return first && second ? { first, second } : null;
  }

  keep(reply: FastifyReply, name: string, pair: CookiePair, hours: number): void {
    void reply.setCookie(this.nameOf(name), `${pair.first}.${pair.second}`, {
      ...this.options(),
      maxAge: hours * 3600,
    });
  }

  drop(reply: FastifyReply, name: string): void {
    void reply.clearCookie(this.nameOf(name), this.options());
  }

  get isSecure(): boolean {
    return this.settings.need('SECURE_COOKIES');
  }

  /** Over TLS a browser lets nobody but this very host set or overwrite it. */
  private nameOf(name: string): string {
    return this.isSecure ? `__Host-${name}` : name;
  }

  private options() {
    return { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: this.isSecure };
  }
}
