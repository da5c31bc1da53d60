import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, fingerprintOf, isSame, readStamp } from './fingerprint.mjs';
import { root } from './root.mjs';
import { runProgram } from './run-program.mjs';
import { fail, say } from './say.mjs';

/** Of the house, and in both browser sides: the tokens and the rules of numbers. */
const shared = ['src/public-site/look', 'src/identifiers'];
const settings = ['package-lock.json'];
const folder = path.join(root, 'dist', 'web');

/** What each browser side is made of besides; the field app asks the API with the console's client and words. */
const sides = [
  { name: 'console', said: 'the console', made: ['web/console', 'web/keys'] },
  {
    name: 'field',
    said: 'the field app',
    made: ['web/field', 'web/keys', 'web/console/src/api', 'web/console/src/text'],
  },
];

/** Builds the staff's browser sides, each unless it was made from exactly these sources. */
export async function ensureWebBuilt() {
  for (const side of sides) await ensureBuilt(side);
}

async function ensureBuilt({ name, said, made }) {
  const stampFile = path.join(folder, `${name}.built.json`);
  const files = [...made, ...shared].flatMap((it) => filesBelow(it));
  const sources = fingerprintOf([...files, ...settings]);
  if (isSame(readStamp(stampFile), sources)) return;
  say(`Building ${said} …`);
  // Written last: a build that is killed or fails is stale.
  rmSync(stampFile, { force: true });
  mkdirSync(folder, { recursive: true });
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const code = await runProgram(
    process.execPath,
    [vite, 'build', '--config', `web/${name}/vite.config.ts`, '--logLevel', 'error'],
    // Whoever asks for it, a test too, gets what people get.
    { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (code !== 0) fail(`What is in web/${name} could not be built: see the errors above.`);
  writeFileSync(stampFile, JSON.stringify(sources));
}
