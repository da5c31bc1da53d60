import { readFileSync, readdirSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second, whatever the kernel's own tick. */
const ticksASecond = 100;

interface ProcessTimes {
  parent: number;
  /** seconds of its own, user and system */
  own: number;
  /** seconds of its children that have ended */
  ended: number;
}

/** Processor seconds a process has used; undefined where there is no /proc. */
export function cpuSecondsOf(pid: number): number | undefined {
  return timesOf(pid)?.own;
}

/** Processor seconds of a process and all its children, ended ones included: a postmaster with its backends. */
export function cpuSecondsWithChildren(pid: number): number | undefined {
  const times = timesOf(pid);
  if (!times) return undefined;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => timesOf(Number(name)) ?? [])
    .filter((it) => it.parent === pid);
  return children.reduce((sum, it) => sum + it.own, times.own + times.ended);
}

function timesOf(pid: number): ProcessTimes | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The second field is the program's name in parentheses, which may hold anything; `state` follows it.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const seconds = (at: number) => Number(fields[at]) / ticksASecond;
  return {
    parent: Number(fields[1]),
    own: seconds(11) + seconds(12),
    ended: seconds(13) + seconds(14),
  };
}
