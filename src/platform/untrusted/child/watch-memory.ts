const mostGrowthBytes = 145 * 1024 * 1024;
const everyMilliseconds = 20;
/** for the eye of who looks at exit codes: no message leaves a process that may be out of memory */
const exitCode = 70;

/** Ends this process before it has grown by 150 MB: where the system enforces no limit, we do. */
export function watchMemory(): void {
  const start = process.memoryUsage.rss();
  setInterval(() => {
    if (process.memoryUsage.rss() - start > mostGrowthBytes) process.exit(exitCode);
  }, everyMilliseconds).unref();
}
