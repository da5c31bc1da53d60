import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './root.mjs';
import { say } from './say.mjs';

const limitMinutes = 21;

/** Runs Jest to its end and has it write its results to `report`; answers its exit code. What hangs is ended and fails. */
export function runJest(report, args) {
  const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const child = spawn(
    process.execPath,
    [jest, '--ci', '--json', `--outputFile=${report}`, ...args],
    {
      cwd: root,
      // Jest's own words to stderr: the last line of stdout is ours.
      stdio: ['inherit', 2, 2],
    },
  );
  const tooLong = setTimeout(() => {
    say(`The tests did not end within ${limitMinutes} minutes: something keeps Jest alive.`);
    child.kill('SIGKILL');
  }, limitMinutes * 60_000);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(tooLong);
      resolve(code ?? 1);
    });
  });
}
