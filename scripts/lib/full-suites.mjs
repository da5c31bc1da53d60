import { accessSync, constants, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/** What suites named *.full.spec.ts need besides Node, with the Debian package it comes in. */
const needed = [
  { program: 'redis-server', debian: 'redis-server' },
  { program: 'chromium', debian: 'chromium' },
  { program: 'pdftotext', debian: 'poppler-utils' },
];

export function missingPrograms() {
  return needed.filter(({ program }) => !isOnPath(program));
}

/** The suites that plain `npm test` leaves out, as paths from the root. */
export function fullSuites() {
  return readdirSync(path.join(root, 'test'), { recursive: true })
    .filter((file) => /\.full\.spec\.tsx?$/.test(file))
    .map((file) => path.join('test', file))
    .toSorted();
}

function isOnPath(program) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
