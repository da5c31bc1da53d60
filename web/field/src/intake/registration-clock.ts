/** Rule 1: how long is left until the rest of a provisional registration is due. */
export function timeLeft(
  dueAt: string,
  now: number,
): { isLate: boolean; hours: number; minutes: number } {
  const minutes = Math.floor((new Date(dueAt).getTime() - now) / 60_000);
  const left = Math.max(0, minutes);
  return { isLate: minutes < 0, hours: Math.floor(left / 60), minutes: left % 60 };
}
