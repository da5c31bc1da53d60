import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Settings } from '../../platform/settings/index.js';
import type { Answer, Channel, Message, Outcome, Question, Receipt } from './channel.js';
import { gatewaySignature } from './gateway-signature.js';
import { lostConnection } from './lost-connection.js';
import { Paces, type Pace } from './pace.js';

const timeoutMs = 15_000;

/** How the gateway says a message fares: by an answer to a question and by a signed receipt. */
export const gatewayStates = ['accepted', 'delivered', 'undelivered', 'rejected'] as const;
export type GatewayState = (typeof gatewayStates)[number];

/**
 * The force's own SMS gateway over HTTP: `POST /messages {reference, to, text}`, `GET /messages/{reference}`. Each
 * request is signed over timestamp, method, path and body; the reference is the notice's id. Whether it recognises a
 * repeated reference, and whether it can be asked, the settings say.
 */
@Injectable()
export class SmsGateway implements Channel {
  readonly name = 'sms-gateway';
  readonly isIdempotent: boolean;
  readonly canBeAsked: boolean;
  readonly perSecond: number;
  private readonly pace: Pace;

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    paces: Paces,
  ) {
    this.isIdempotent = settings.need('SMS_GATEWAY_IDEMPOTENT');
    this.canBeAsked = settings.need('SMS_GATEWAY_CAN_BE_ASKED');
    this.perSecond = settings.need('SMS_PER_SECOND');
    this.pace = paces.of(this.name, this.perSecond);
  }

  async send({ noticeId, to, text }: Message): Promise<Outcome> {
    const notNow = await this.pace.turn();
    if (notNow) return notNow;
    let response: Response;
    try {
      response = await this.request('POST', '/messages', { reference: noticeId, to, text });
    } catch (error) {
      const { reason, wasReached } = lostConnection(error);
      return wasReached
        ? { kind: 'unknown', reason }
        : { kind: 'temporary', reason, isOutage: true };
    }
    return outcomeOf(response);
  }

  async ask({ noticeId }: Question): Promise<Answer> {
    const response = await this.request('GET', `/messages/${noticeId}`);
    if (response.status === 404) return { kind: 'not-known' };
    if (!response.ok) throw new Error(`gateway ${response.status}`);
    const { state, code } = (await response.json()) as { state: GatewayState; code?: string };
    return state === 'accepted' ? { kind: 'sent' } : receiptOf(state, code);
  }

  private request(method: 'GET' | 'POST', path: string, body?: object): Promise<Response> {
    const base = this.settings.need('SMS_GATEWAY_URL').replace(/\/$/, '');
    const url = new URL(base + path);
    const text = body ? JSON.stringify(body) : '';
    const timestamp = String(Math.floor(this.clock.now().getTime() / 1_000));
    const signed = [timestamp, method, url.pathname, text];
    return fetch(url, {
      method,
      ...(body && { body: text }),
      headers: {
        'content-type': 'application/json',
        'x-timestamp': timestamp,
        'x-signature': gatewaySignature(this.settings.need('SMS_GATEWAY_KEY'), signed),
      },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
  }
}

/** 2xx took it. 4xx did not and never will, 401, 403, 408, 429 and 503 not now; any other 5xx may have. */
async function outcomeOf(response: Response): Promise<Outcome> {
  const { status } = response;
  const reason = `gateway ${status}`;
  if (response.ok) {
    const body = (await response.json().catch(() => ({}))) as { id?: unknown };
    return { kind: 'sent', ...(typeof body.id === 'string' && { reference: body.id }) };
  }
  await response.body?.cancel();
  if ([401, 403, 408, 429, 503].includes(status)) {
    const seconds = Number(response.headers.get('retry-after'));
    const isAsked = Number.isFinite(seconds) && seconds > 0;
    const retryAfterMs = isAsked ? seconds * 1_000 : undefined;
    return { kind: 'temporary', reason, isOutage: true, retryAfterMs };
  }
  return status >= 500 ? { kind: 'unknown', reason } : { kind: 'permanent', reason };
}

/** Codes only: what else a gateway says may quote the number. */
export function receiptOf(state: Exclude<GatewayState, 'accepted'>, code = ''): Receipt {
  if (state === 'delivered') return { kind: 'delivered' };
  const reason = `gateway ${/^[\w.:-]{1,20}$/.test(code) && !/\d{7}/.test(code) ? code : state}`;
  return { kind: state === 'rejected' ? 'refused' : 'not-delivered', reason };
}
