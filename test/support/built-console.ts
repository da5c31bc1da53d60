import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The console as people get it: built when it is stale, which takes a few seconds, and otherwise left alone. */
export async function builtConsole(): Promise<void> {
  await promisify(execFile)(process.execPath, ['scripts/build-console.mjs'], { timeout: 120_000 });
}
