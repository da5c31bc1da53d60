import { spawn } from 'node:child_process';

/** Runs a program to its end with our terminal; answers its exit code, or 1 when a signal ended it. */
export function runProgram(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
