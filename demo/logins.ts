import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { roleNames, SetPassword } from '../src/identity/index.js';
import { systemActor } from '../src/platform/actor.js';
import { cityUnits } from './plan/city/units.js';
import { staff } from './plan/city/staff.js';

export interface Login {
  username: string;
  role: string;
  unit: string;
}

/** The demo's nine users. */
export const logins: readonly Login[] = staff
  .filter((it) => it.isDemoUser)
  .map(({ username, roles, unitCode }) => ({
    username,
    role: roles.map((role) => roleNames[role]).join('、'),
    unit: cityUnits.find((it) => it.code === unitCode)!.name,
  }));

/** Gives all of them one password, at every start: `DEMO_PASSWORD`, or a random one. @returns it */
export async function resetPasswords(
  app: INestApplicationContext,
  wanted: string | undefined,
): Promise<string> {
  const password = wanted ?? randomBytes(9).toString('base64url');
  const set = app.get(SetPassword, { strict: false });
  for (const { username } of logins) await set.execute(systemActor, username, password);
  return password;
}
