import { HireStaff, type Role } from '../../src/identity/index.js';
import { systemActor } from '../../src/platform/actor.js';
import type { TestApp } from '../support/app.js';
import { testPerson } from './person.js';

/** One more member of staff of the sub-bureau; `test.as` signs them in. */
export async function hire(
  test: TestApp,
  username: string,
  roles: Role[],
  { unitCode = 'weidu', idNumber }: { unitCode?: string; idNumber?: string } = {},
): Promise<void> {
  await test.get(HireStaff).execute(systemActor, {
    username,
    unitCode,
    roles,
    password: 'correct horse battery staple',
    person: testPerson(idNumber ? { idNumber } : {}),
  });
}
