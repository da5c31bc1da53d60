import { roleNames, type Role } from '../../src/identity/index.js';
import type { Actor } from '../../src/platform/actor.js';
import type { Route } from './routes-of.js';

export const roles = Object.keys(roleNames) as Role[];

/** Where the thing that a path names lies, seen from whoever asks. */
export const places = ['own', 'below', 'other'] as const;
export type Place = (typeof places)[number];

export type Cell = 'allowed' | '403' | '404';

/** Paths that name something of the person who asks, or of nobody's unit, with the reason. */
export const withoutUnit: Record<string, string> = {
  '/api/v1/exports/:id': 'one’s own lists',
  '/api/v1/exports/:id/file': 'one’s own lists',
  '/api/v1/notice-texts/:kind/preview': 'texts are the same everywhere',
  '/api/v1/notice-texts/:kind/test': 'to one’s own number',
  '/api/v1/sessions/:id': 'one’s own devices',
};

/** Who sees the whole city besides their own unit and below (rule 29). */
const citySeer: Role = 'inspector';

export const isPublic = ({ rule }: Route) => rule?.public === true;

/** Whether a path names a thing that some unit holds. */
export const hasSubject = ({ path }: Route) => path.includes(':') && !(path in withoutUnit);

export function mayEnter(role: Role, { rule }: Route): boolean {
  const actor: Actor = {
    kind: 'staff',
    id: '01900000-0000-7000-8000-000000000001',
    name: role,
    roles: [role],
    unitId: '01900000-0000-7000-8000-000000000002',
    sees: [],
  };
  return rule !== undefined && !rule.public && rule.policy.allows(actor);
}

/** What a role is answered about a thing in its own unit, below it, and elsewhere. */
export function cellOf(role: Role, route: Route, place: Place): Cell {
  if (!mayEnter(role, route)) return '403';
  return place === 'other' && hasSubject(route) && role !== citySeer ? '404' : 'allowed';
}
