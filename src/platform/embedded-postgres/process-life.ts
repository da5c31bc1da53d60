import { readFileSync } from 'node:fs';

/** Whether a process runs; a zombie nobody has collected does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return statOf(pid)?.state !== 'Z';
}

/** Tells two processes with the same pid apart: clock ticks from boot to its start; undefined where /proc is missing. */
export function startTicks(pid: number): string | undefined {
  return statOf(pid)?.startTicks;
}

/** The program's name as the kernel knows it; undefined where /proc is missing. */
export function programName(pid: number): string | undefined {
  return statOf(pid)?.name;
}

function statOf(pid: number): { name: string; state: string; startTicks: string } | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The name stands in brackets and may itself hold brackets and blanks: the last one closes it.
  const end = stat.lastIndexOf(')');
  const fields = stat.slice(end + 2).split(' ');
  return {
    name: stat.slice(stat.indexOf('(') + 1, end),
    state: fields[0] ?? '',
    startTicks: fields[19] ?? '',
  };
}
