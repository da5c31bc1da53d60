import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The console and the field app as people get them: built when stale, which takes a few seconds, else left alone. */
export async function builtConsole(): Promise<void> {
  await promisify(execFile)(process.execPath, ['scripts/build-console.mjs'], { timeout: 120_000 });
}
