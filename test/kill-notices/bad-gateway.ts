import { setTimeout as sleep } from 'node:timers/promises';
import { answer, HttpStandIn, type Heard } from '../notifications/http-stand-in.js';
import type { ServerResponse } from 'node:http';

/** Fails a third, answers late, and drops answers after it has taken the message. Remembers what reached a phone. */
export class BadGateway extends HttpStandIn {
  /** how often each recipient got something, by number */
  readonly reached = new Map<string, number>();
  private readonly known = new Set<string>();
  private turn = 0;

  constructor(private readonly isIdempotent: boolean) {
    super();
    this.then = (heard, response) => this.behave(heard, response);
  }

  private async behave({ method, path, text }: Heard, response: ServerResponse): Promise<void> {
    this.heard.length = 0;
    if (method === 'GET') {
      const isKnown = this.known.has(path.split('/').at(-1)!);
      return answer(response, isKnown ? 200 : 404, { state: 'delivered' });
    }
    this.turn += 1;
    if (this.turn % 3 === 0) return answer(response, 503, {});
    const { reference, to } = JSON.parse(text) as { reference: string; to: string };
    if (!this.isIdempotent || !this.known.has(reference)) {
      this.known.add(reference);
      this.reached.set(to, (this.reached.get(to) ?? 0) + 1);
    }
    if (this.turn % 7 === 0) await sleep(300);
    if (this.turn % 11 === 0) response.destroy();
    else answer(response, 202, { id: reference });
  }
}
