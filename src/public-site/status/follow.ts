import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readReference } from '../../platform/references.js';
import { FilingNotOpen, PublicGate, type StatusDocument } from '../../public-gate/index.js';
import { PrivateCookies } from '../http/private-cookie.js';

const cookieName = 'wanbi_follow';
const cookieHours = 2;

/** A report that this phone asked a code for. */
export interface Followed {
  readonly reference: string;
  readonly challengeId: string;
}

/** Which report this phone may see, for two hours after its code. */
@Injectable()
export class Follow {
  constructor(
    private readonly gate: PublicGate,
    private readonly cookies: PrivateCookies,
  ) {}

  /** Remembers what the code was asked for; whether it opens anything is decided by the code. */
  remember(reply: FastifyReply, followed: Followed): void {
    const pair = { first: followed.reference, second: followed.challengeId };
    this.cookies.keep(reply, cookieName, pair, cookieHours);
  }

  forget(reply: FastifyReply): void {
    this.cookies.drop(reply, cookieName);
  }

  asked(request: FastifyRequest): Followed | null {
    const pair = this.cookies.read(request, cookieName);
    if (!pair || !/^[0-9a-f-]{36}$/.test(pair.second)) return null;
    return { reference: pair.first, challengeId: pair.second };
  }

  /** @throws {FilingNotOpen} alike for no code, an old one, and another person's report */
  async need(
    request: FastifyRequest,
    reference: string,
  ): Promise<{ document: StatusDocument; challengeId: string }> {
    const followed = this.asked(request);
    const isSame = followed !== null && followed.reference === readReference(reference);
    const document = isSame
      ? await this.gate.readStatus(followed.reference, followed.challengeId)
      : null;
    if (!followed || !document) throw new FilingNotOpen();
    return { document, challengeId: followed.challengeId };
  }
}
