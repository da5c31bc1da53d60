import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** An image holds dist and production packages only: there is nothing to install or build in it. */
export const isSourceTree =
  existsSync(path.join(root, 'src')) && existsSync(path.join(root, 'tsconfig.build.json'));
