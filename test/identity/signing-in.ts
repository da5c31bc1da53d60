import { generateSync } from 'otplib';
import { clientOf, type Answer, type Client, type TestApp } from '../support/app.js';

export const right = 'correct horse battery staple';

export interface SignedIn extends Answer {
  client: Client;
  sessionCookie: string;
  deviceCookie: string;
}

interface Given {
  password?: string;
  oneTimeCode?: string;
  deviceCookie?: string;
  from?: string;
  userAgent?: string;
}

/** One cookie of an answer, as it goes back; empty when it was not set. */
export function cookieIn(answer: Answer, name: string): string {
  const all = [answer.headers['set-cookie'] ?? []].flat().map(String);
  return all.find((it) => it.startsWith(`${name}=`))?.split(';')[0] ?? '';
}

/** Tries to sign in, as a browser at an address would. */
export async function signIn(
  test: TestApp,
  username: string,
  given: Given = {},
): Promise<SignedIn> {
  const headers: Record<string, string> = {};
  if (given.deviceCookie) headers['cookie'] = given.deviceCookie;
  if (given.from) headers['x-forwarded-for'] = given.from;
  if (given.userAgent) headers['user-agent'] = given.userAgent;
  const { password = right, oneTimeCode } = given;
  const answer = await test.anonymous.post(
    '/api/v1/sessions',
    { username, password, oneTimeCode },
    headers,
  );
  const sessionCookie = cookieIn(answer, 'wanbi_session');
  const deviceCookie = cookieIn(answer, 'wanbi_device');
  const client = clientOf(test.app, { cookie: sessionCookie });
  return { ...answer, client, sessionCookie, deviceCookie };
}

/** What an authenticator shows at the time of the test. */
export function codeNow(test: TestApp, secret: string): string {
  return generateSync({ secret, epoch: Math.floor(test.clock.now().getTime() / 1_000) });
}

/** Sets up an authenticator; later sign-ins need its next code. */
export async function enrol(test: TestApp, client: Client) {
  const { secret } = (await client.post('/api/v1/second-factor')).body as { secret: string };
  const answer = await client.post('/api/v1/second-factor/confirm', {
    oneTimeCode: codeNow(test, secret),
  });
  const { recoveryCodes } = answer.body as { recoveryCodes: string[] };
  test.clock.advance(31_000);
  return { secret, recoveryCodes };
}

/** Names of what stands in the audit trail of a subject, in order. */
export async function auditOf(test: TestApp, username: string): Promise<string[]> {
  const rows = await test.database.query<{ action: string }>(
    `SELECT action FROM audit_entry entry JOIN staff ON staff.id = subject_id WHERE username = $1 ORDER BY entry.seq`,
    [username],
  );
  return rows.map((it) => it.action);
}
