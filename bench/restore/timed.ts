export interface Timed<T> {
  answer: T;
  seconds: number;
  /** of this process, at its peak, over what it had before */
  growthMiB: number;
}

export async function timed<T>(work: () => Promise<T>): Promise<Timed<T>> {
  const start = performance.now();
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
  try {
    const answer = await work();
    const seconds = (performance.now() - start) / 1_000;
    return { answer, seconds, growthMiB: (peak - before) / 2 ** 20 };
  } finally {
    clearInterval(watch);
  }
}
