import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, fingerprintOf, isSame, readStamp } from './fingerprint.mjs';
import { root } from './root.mjs';
import { runProgram } from './run-program.mjs';
import { fail, say } from './say.mjs';

/** What the console is made of besides its own folder: the tokens and the rules of numbers are the house's. */
const sourceFolders = ['web/console', 'src/public-site/look', 'src/identifiers'];
const settings = ['package-lock.json'];
const folder = path.join(root, 'dist', 'web');
const stampFile = path.join(folder, 'console.built.json');

/** Builds the staff's browser side, unless it was made from exactly these sources. */
export async function ensureWebBuilt() {
  const files = sourceFolders.flatMap((it) => filesBelow(it));
  const sources = fingerprintOf([...files, ...settings]);
  if (isSame(readStamp(stampFile), sources)) return;
  say('Building the console …');
  // Written last: a build that is killed or fails is stale.
  rmSync(stampFile, { force: true });
  mkdirSync(folder, { recursive: true });
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const code = await runProgram(
    process.execPath,
    [vite, 'build', '--config', 'web/console/vite.config.ts', '--logLevel', 'error'],
    { cwd: root, stdio: ['ignore', 2, 2] },
  );
  if (code !== 0) fail('The console could not be built: see the errors above.');
  writeFileSync(stampFile, JSON.stringify(sources));
}
