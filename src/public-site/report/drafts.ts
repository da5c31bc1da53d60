import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicGate } from '../../public-gate/index.js';
import { PrivateCookies } from '../http/private-cookie.js';
import { DraftExpired } from '../http/public-site.errors.js';
import type { ReportDraft } from './report-draft.js';

const cookieName = 'wanbi_draft';
const cookieHours = 24;

/** A draft and what opens it; the key is nowhere but here and in the cookie. */
export interface OpenDraft {
  readonly id: string;
  readonly key: string;
  readonly draft: ReportDraft;
}

/** Unfinished reports of this phone. */
@Injectable()
export class Drafts {
  constructor(
    private readonly gate: PublicGate,
    private readonly cookies: PrivateCookies,
  ) {}

  /** The draft of this phone, or null when it has none that is still kept. */
  async find(request: FastifyRequest): Promise<OpenDraft | null> {
    const pair = this.cookies.read(request, cookieName);
    if (!pair || !/^[0-9a-f-]{36}$/.test(pair.first)) return null;
    const draft = await this.gate.readDraft<ReportDraft>(pair.first, pair.second);
    return draft && { id: pair.first, key: pair.second, draft };
  }

  /** @throws {DraftExpired} when there is none */
  async need(request: FastifyRequest): Promise<OpenDraft> {
    const open = await this.find(request);
    if (!open) throw new DraftExpired();
    return open;
  }

  async start(reply: FastifyReply, draft: ReportDraft): Promise<void> {
    const { id, key } = this.gate.newDraft();
    await this.gate.saveDraft(id, key, draft);
    this.cookies.keep(reply, cookieName, { first: id, second: key }, cookieHours);
  }

  async change(open: OpenDraft, changes: ReportDraft): Promise<OpenDraft> {
    const changed = { ...open, draft: { ...open.draft, ...changes } };
    await this.gate.saveDraft(open.id, open.key, changed.draft);
    return changed;
  }

  /** Nothing of the report stays but the reference, for the second of two taps. */
  async close(open: OpenDraft, reference: string): Promise<void> {
    await this.gate.saveDraft(open.id, open.key, { filedAs: reference });
  }
}
