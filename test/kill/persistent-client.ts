import { setTimeout as sleep } from 'node:timers/promises';
import { password } from './house.js';

export interface Told {
  status: number;
  body: any; // eslint-disable-line typescript/no-explicit-any -- a test reads whatever was answered
  /** over 1: an earlier try may have been done without being answered */
  tries: number;
}

/** What all of them were answered that was no answer: how often by what, and what should never be said. */
export interface Refusals {
  counts: Record<string, number>;
  /** 5xx that are not "come again in so many seconds" */
  wrong: unknown[];
}

/** One person at one address who asks again, with the same key, until they are answered. */
export class PersistentClient {
  private cookie: string | undefined;
  private signingIn: Promise<void> | undefined;

  constructor(
    private readonly port: number,
    private readonly isAbandoned: () => boolean,
    private readonly refusals: Refusals,
    private readonly username?: string,
  ) {}

  get(path: string): Promise<Told> {
    return this.ask('GET', path);
  }

  /** Sends it again until it is answered. What was done without an answer may say 409 the second time. */
  async do(path: string, body: object | Buffer, headers: Record<string, string> = {}) {
    const told = await this.ask('POST', path, body, headers);
    const isDone = told.status < 300 || (told.tries > 1 && told.status === 409);
    if (!isDone) throw new Error(`${path}: ${told.status} ${JSON.stringify(told.body)}`);
    return told;
  }

  async ask(
    method: string,
    path: string,
    body?: object | Buffer,
    headers: Record<string, string> = {},
  ): Promise<Told> {
    for (let tries = 1; ; tries += 1) {
      const told = await this.once(method, path, body, headers);
      if (told) return { ...told, tries };
      if (this.isAbandoned()) throw new Error(`${path} was never answered.`);
      await sleep(200);
    }
  }

  /** undefined: no answer, or one that says try again */
  private async once(
    method: string,
    path: string,
    body: object | Buffer | undefined,
    headers: Record<string, string>,
  ): Promise<Omit<Told, 'tries'> | undefined> {
    try {
      if (this.username && !this.cookie) await this.signInOnce();
      const isRaw = Buffer.isBuffer(body);
      const response = await fetch(`http://127.0.0.1:${this.port}/api/v1${path}`, {
        method,
        headers: {
          ...(this.cookie && { cookie: this.cookie }),
          ...(body && !isRaw && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body && { body: isRaw ? new Uint8Array(body) : JSON.stringify(body) }),
        signal: AbortSignal.timeout(10_000),
      });
      const text = await response.text();
      const told = { status: response.status, body: text ? JSON.parse(text) : undefined };
      if (response.status === 401) this.cookie = undefined;
      if (response.status < 500 && response.status !== 429 && response.status !== 401) return told;
      this.count(String(response.status));
      const isRight = response.status < 500 || response.headers.get('retry-after');
      if (!isRight || told.body.code === 'internal-error')
        this.refusals.wrong.push({ path, ...told });
      return undefined;
    } catch (error) {
      this.count(error instanceof NotSignedIn ? error.message : 'no answer');
      return undefined;
    }
  }

  private count(by: string): void {
    this.refusals.counts[by] = (this.refusals.counts[by] ?? 0) + 1;
  }

  /**
   * However many wait for it, one person signs in once at a time: each try counts as failed until it is answered, and five
   * that are cut off lock the name for longer than the test lasts.
   */
  private async signInOnce(): Promise<void> {
    this.signingIn ??= this.signIn().finally(() => (this.signingIn = undefined));
    await this.signingIn;
  }

  private async signIn(): Promise<void> {
    const response = await fetch(`http://127.0.0.1:${this.port}/api/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: this.username, password }),
      signal: AbortSignal.timeout(10_000),
    });
    if (response.status === 201)
      this.cookie = /wanbi_session=[^;]+/.exec(response.headers.getSetCookie().join('; '))?.[0];
    if (!this.cookie) throw new NotSignedIn(`sign-in ${response.status}`);
  }
}

class NotSignedIn extends Error {}
