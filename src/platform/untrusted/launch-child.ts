import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Memory that the child may fill, in KiB: about 70 MB are taken when it is ready, so it can't grow by 150 MB whatever it
 * reads. Linux enforces it (`RLIMIT_DATA`); elsewhere the child's own watch has to do.
 */
const mostMemoryKiB = 200_000;
/** Bounds the JavaScript side below the limit above. */
const heapMiB = 80;

const here = fileURLToPath(import.meta.url);
let program: string | undefined;

/** Beside this file when built; from the sources (under test) it is compiled first. */
function programFile(): string {
  const file = path.join(path.dirname(here), 'child', `main${path.extname(here)}`);
  if (!here.endsWith('.ts')) return file;
  const compile = createRequire(here)('../../../scripts/jest/compile-program.cjs') as (
    file: string,
  ) => string;
  return compile(file);
}

/**
 * Starts the process that decodes what strangers send. It is told nothing: no key, no address of the database, no
 * setting stands in its environment, and it can be killed at any time.
 */
export function launchChild(): ChildProcess {
  program ??= programFile();
  const node = [
    process.execPath,
    `--max-old-space-size=${heapMiB}`,
    '--v8-pool-size=1',
    '--disable-proto=delete',
    program,
  ];
  const limited = ['-c', 'ulimit -d "$0"; exec "$@"', String(mostMemoryKiB), ...node];
  const [command, args] =
    process.platform === 'linux' ? ['/bin/sh', limited] : [node[0]!, node.slice(1)];
  return spawn(command, args, {
    env: { UV_THREADPOOL_SIZE: '1' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
}
