import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Contender, RunningContender } from './contender.js';

/** As in the image (Dockerfile): memory is measured as it is held there. */
const nodeOptions = ['--max-old-space-size=384'];

/**
 * Starts a contender in a child process.
 *
 * @param moduleUrl of a built module that exports `start`
 * @throws {Error} when the child ends before it serves
 */
export async function startInChild(
  moduleUrl: string,
  databaseUrl: string,
): Promise<RunningContender> {
  const program = fileURLToPath(new URL('./contender-process.js', import.meta.url));
  const child = fork(program, [moduleUrl], {
    execArgv: nodeOptions,
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const exited = once(child, 'exit');
  const [contender] = (await Promise.race([
    once(child, 'message'),
    exited.then(() => {
      throw new Error(`${moduleUrl} ended before it served.`);
    }),
  ])) as [Contender];
  return {
    ...contender,
    stop: async () => {
      if (child.connected) child.disconnect();
      await exited;
    },
  };
}
