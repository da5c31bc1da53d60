import { roleNames } from '../../src/identity/index.js';
import { cellOf, hasSubject, isPublic, places, roles, withoutUnit } from './reach.js';
import type { Route } from './routes-of.js';

const sign = { allowed: '✓', '403': '403', '404': '404' };
const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
const table = (head: string[], rows: string[][]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

function cellsOf(route: Route): string[] {
  return roles.map((role) => {
    const cells = places.map((place) => sign[cellOf(role, route, place)]);
    if (!hasSubject(route) || cells.every((it) => it === '403')) return cells[0]!;
    return cells.join(' ');
  });
}

const said = ({ method, path }: Route) => `\`${method} ${path}\``;

/** The matrix as Markdown, from nothing but what the running routes say of themselves. */
export function renderMatrix(routes: Route[]): string {
  const staff = routes.filter((it) => !isPublic(it));
  const open = routes.filter(isPublic);
  return `# Who may what

Written by \`npm run access:matrix -- --write\` from the running application; \`test/access-matrix.spec.ts\` holds it
against the code and asks each cell over HTTP. Do not edit it by hand.

A cell of a path that names something reads: in the own unit, below it, in another unit. ✓ the policy lets them in (a
business rule may still refuse the act), 403 no role for it, 404 as if it did not exist. Lists and searches show the own
unit and below; inspectors see the city. ! asks for the password within the last minutes.

${table(
  ['route', ...roles.map((role) => roleNames[role]), 'who may'],
  staff.map((route) => {
    const { rule } = route;
    if (!rule || rule.public) throw new Error(`${said(route)} has no policy`);
    const note = withoutUnit[route.path];
    const sentence = note ? `${rule.policy.sentence} (${note})` : rule.policy.sentence;
    return [`${said(route)}${rule.isGrave ? ' !' : ''}`, ...cellsOf(route), sentence];
  }),
)}

## Without signing in

${table(
  ['route', 'why'],
  open.map((route) => [said(route), route.rule?.public ? route.rule.why : '']),
)}
`;
}
