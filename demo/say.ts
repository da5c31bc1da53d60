import type { Step } from './plan/step.js';
import { xuchangDay } from '../src/platform/xuchang-time.js';
import { logins } from './logins.js';

const everyMs = 1_000;

/** Progress for people: one line that moves on a terminal, a line a tenth elsewhere. */
export function progressPrinter(write = (text: string) => process.stdout.write(text)) {
  const isTerminal = process.stdout.isTTY;
  let lastAt = 0;
  let lastTenth = -1;
  return (done: number, all: number, { at }: Step): void => {
    const isLast = done === all;
    const tenth = Math.floor((done / all) * 10);
    const isDue = isTerminal ? Date.now() - lastAt > everyMs / 5 : tenth !== lastTenth;
    if (!isDue && !isLast) return;
    lastAt = Date.now();
    lastTenth = tenth;
    const line = `Replaying ${xuchangDay(at)}  ${String(Math.floor((done / all) * 100)).padStart(3)} %`;
    write(isTerminal ? `\r${line}${isLast ? '\n' : ''}` : `${line}\n`);
  };
}

/** Everything somebody needs to begin: where it is, where the messages land, who may sign in. */
export function welcome(address: string, password: string): string {
  const rows = logins.map(({ username, role, unit }) => [username, role, unit]);
  const width = (column: number) => Math.max(...rows.map((row) => shown(row[column]!)));
  const table = rows.map((row) =>
    `  ${row.map((cell, column) => cell + ' '.repeat(width(column) - shown(cell))).join('   ')}`.trimEnd(),
  );
  return [
    '',
    `Wanbi is ready: ${address}`,
    `For the staff: ${address}/console/, and in the yard, on a phone: ${address}/field/`,
    `Messages (SMS and mail): ${address}/demo/tray`,
    `Sign in with POST ${address}/api/v1/sessions, everyone's password: ${password}`,
    '',
    ...table,
    '',
    'Ctrl-C stops it. The next start takes up what is there.',
    '',
  ].join('\n');
}

/** Columns a text takes on a terminal: a Chinese character takes two. */
function shown(text: string): number {
  return Array.from(text).reduce(
    (sum, symbol) => sum + (/\p{Script=Han}|[、]/u.test(symbol) ? 2 : 1),
    0,
  );
}
