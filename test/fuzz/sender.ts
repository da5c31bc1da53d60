import type { Role } from '../../src/identity/index.js';
import { hire } from '../factories/staff.js';
import { clientOf, type TestApp } from '../support/app.js';
import type { Answered } from './answers.js';
import { resolveTokens, type Pools } from './planted.js';
import type { FuzzedRequest } from './request.js';

const password = 'correct horse battery staple';

const rolesOf: Record<string, [role: Role, unit: string]> = {
  squad: ['squad-officer', 'weidu'],
  squad2: ['squad-officer', 'weidu'],
  custodian: ['custodian', 'weidu'],
  desk: ['desk-officer', 'weidu'],
  approver: ['approver', 'weidu'],
  commander: ['commander', 'weidu'],
  inspector: ['inspector', 'weidu'],
  admin: ['administrator', 'xuchang'],
  station: ['desk-officer', 'dongda'],
  neighbour: ['squad-officer', 'jianan'],
};

/** Sends what was made up, signed in as its role; who was signed out or locked out is signed in again. */
export class Sender {
  private readonly cookies = new Map<string, string>();
  private signIns = 0;
  private unlocked = 0;

  constructor(
    private readonly test: TestApp,
    private readonly pools: Pools,
  ) {}

  async send(request: FuzzedRequest): Promise<Answered> {
    const resolve = (text: string) => resolveTokens(text, this.pools);
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, resolve(value)]),
    );
    const session = await this.sessionOf(request.role);
    const cookie = [session, headers['cookie']].filter(Boolean).join('; ');
    const from = performance.now();
    const response = await this.test.app.inject({
      method: request.method as 'GET',
      url: resolve(request.url),
      headers: { host: 'localhost', ...headers, ...(cookie && { cookie }) },
      ...(request.payload !== undefined && { payload: resolve(request.payload) }),
    });
    const ms = performance.now() - from;
    const isSignedOut = response.statusCode === 401 && response.body.includes('not-signed-in');
    if (isSignedOut) this.cookies.delete(request.role);
    return {
      status: response.statusCode,
      headers: response.headers,
      text: response.body,
      ms,
    };
  }

  private async sessionOf(role: string): Promise<string | undefined> {
    if (role === 'anonymous') return undefined;
    const kept = this.cookies.get(role);
    if (kept) return kept;
    const cookie = (await this.signIn(role)) ?? (await this.signInAsSomebodyNew(role));
    if (!cookie) throw new Error(`Nobody can sign in as ${role}.`);
    this.cookies.set(role, cookie);
    return cookie;
  }

  private async signIn(username: string): Promise<string | undefined> {
    this.signIns += 1;
    const from = `10.${(this.signIns >> 16) & 255}.${(this.signIns >> 8) & 255}.${this.signIns & 255}`;
    const client = clientOf(this.test.app, { 'x-forwarded-for': from });
    const answer = await client.post('/api/v1/sessions', { username, password });
    if (answer.status !== 201) return undefined;
    return /wanbi_session=[^;]+/.exec([answer.headers['set-cookie']].flat().join('; '))?.[0];
  }

  /** The password was guessed at too often, or changed: another of the same role. */
  private async signInAsSomebodyNew(role: string): Promise<string | undefined> {
    this.unlocked += 1;
    const username = `${role}-${this.unlocked}`;
    const [as, unitCode] = rolesOf[role]!;
    await hire(this.test, username, [as], { unitCode });
    return this.signIn(username);
  }
}
