import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { runProgram } from './run-program.mjs';
import { fail, say } from './say.mjs';

/** Runs `npm ci` when node_modules is missing, half-made or not what package-lock.json says. */
export async function ensureInstalled() {
  const why = whatIsMissing();
  if (!why) return;
  say(`Installing packages (${why}) …`);
  const args = ['ci', '--no-audit', '--no-fund'];
  // npm's own script when npm started us; on Windows npm is a .cmd that only a shell can run.
  const npm = process.env.npm_execpath;
  // What npm prints is progress here: it must not end up in the answer on stdout.
  const stdio = ['ignore', 2, 2];
  const code = npm?.endsWith('.js')
    ? await runProgram(process.execPath, [npm, ...args], { cwd: root, stdio })
    : await runProgram('npm', args, { cwd: root, stdio, shell: process.platform === 'win32' });
  if (code !== 0) fail('The packages could not be installed: see what npm says above.');
}

/** npm writes node_modules/.package-lock.json last, so it is also the sign that an install was finished. */
function whatIsMissing() {
  const wanted = readLock('package-lock.json');
  if (!wanted) return undefined;
  const installed = readLock('node_modules/.package-lock.json');
  if (!installed) return 'none yet';
  for (const [folder, entry] of Object.entries(wanted.packages)) {
    if (folder === '' || entry.link) continue;
    const found = installed.packages[folder];
    if (!found && (entry.optional || entry.devOptional || entry.peer)) continue;
    if (found?.version !== entry.version)
      return `${folder.replace(/^.*node_modules\//, '')} ${entry.version}`;
  }
  return undefined;
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}
