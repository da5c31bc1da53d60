import { StaffDirectory } from '../../src/identity/index.js';
import { routesOf } from '../support/routes.js';
import type { TestApp } from '../support/app.js';
import type { Operation } from './operations.js';
import { roles, type FuzzedRequest } from './request.js';

type Role = FuzzedRequest['role'];

/** Which roles the rule of an operation lets in, by asking the rule itself. */
export async function whoMayIn(test: TestApp): Promise<(operation: Operation) => Role[]> {
  const staff = roles.filter((role) => role !== 'anonymous');
  const actors = await Promise.all(
    staff.map(async (role) => [role, await test.get(StaffDirectory).actorNamed(role)] as const),
  );
  const routes = routesOf(test.app);
  return ({ method, path }) => {
    const declared = path.replaceAll(/\{(\w+)\}/g, ':$1');
    const rule = routes.find((it) => it.method === method && it.path === declared)?.rule;
    if (!rule || rule.public) return ['anonymous'];
    return actors.filter(([, actor]) => rule.policy.allows(actor)).map(([role]) => role);
  };
}
