/** Minutes until the next try, by how often it has been tried; about a day in all. */
const pausesMinutes = [1, 5, 15, 60, 180, 360, 720];

/** @returns milliseconds, or undefined when it has been tried often enough */
export function retryPauseMs(attempts: number): number | undefined {
  const minutes = pausesMinutes[attempts - 1];
  return minutes === undefined ? undefined : minutes * 60_000;
}
