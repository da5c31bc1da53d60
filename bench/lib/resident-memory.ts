import { readFileSync } from 'node:fs';

/** Memory that a process holds, in MiB; NaN where there is no /proc. */
export function residentMiB(pid: number): number {
  try {
    const [, kiB] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kiB) / 1024;
  } catch {
    return Number.NaN;
  }
}
