import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';
import { fail } from './say.mjs';

/**
 * Runs a built program in this very process: signals reach it directly, and nothing outlives a kill of a wrapper.
 * @param program path below dist, such as `src/main.js`
 */
export async function runBuilt(program, args) {
  const file = path.join(root, 'dist', program);
  if (!existsSync(file)) fail(`There is no ${path.relative(root, file)}: is the name right?`);
  process.setSourceMapsEnabled(true);
  process.argv = [process.argv[0], file, ...args];
  await import(pathToFileURL(file).href);
}
