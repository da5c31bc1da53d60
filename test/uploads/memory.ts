import { readFileSync } from 'node:fs';

const mebibyte = 1024 * 1024;

/** The most memory a process has had so far, in MiB. */
export function peakOf(pid: number): number {
  return kibibytesIn(`/proc/${pid}/status`, 'VmHWM') / 1024;
}

function kibibytesIn(file: string, name: string): number {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(file, 'utf8'));
  if (!found) throw new Error(`${file} has no ${name}`);
  return Number(found[1]);
}

/** By how much this process grows while `work` runs, in MiB, looked at every few milliseconds. */
export async function growthDuring(work: () => Promise<void>): Promise<number> {
  const start = process.memoryUsage.rss();
  let peak = start;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 5);
  try {
    await work();
  } finally {
    clearInterval(watch);
  }
  return (Math.max(peak, process.memoryUsage.rss()) - start) / mebibyte;
}
