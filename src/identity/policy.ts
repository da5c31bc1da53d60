import type { Actor } from '../platform/actor.js';
import type { Policy } from '../platform/http/index.js';
import type { Role } from './roles.js';

export type { Policy } from '../platform/http/index.js';
export function hasRole(actor: Actor, ...wanted: Role[]): boolean {
  return wanted.some((role) => actor.roles.includes(role));
}

/** A policy that asks for one of several roles. */
export function anyOf(sentence: string, ...wanted: Role[]): Policy {
  return { sentence, allows: (actor) => hasRole(actor, ...wanted) };
}

export const anyStaff: Policy = {
  sentence: 'Everyone who is signed in may.',
  allows: (actor) => actor.kind === 'staff',
};

/** Everyone who works on cases: all but the administrator, who has no case data (rule 35). */
export const caseStaff = anyOf(
  'Everyone who works on cases may; administrators have no case data (rule 35).',
  'squad-officer',
  'custodian',
  'desk-officer',
  'approver',
  'commander',
  'inspector',
);
