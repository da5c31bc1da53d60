import { RecoveredInTheFuture } from '../recovered-vehicle.errors.js';

/** A clock on a phone may run ahead; what lies further in the future is a mistake. */
const clockSkewMs = 10 * 60_000;

/** @throws {RecoveredInTheFuture} */
export function assertNotInTheFuture(recoveredAt: Date, now: Date): void {
  if (recoveredAt.getTime() > now.getTime() + clockSkewMs) throw new RecoveredInTheFuture();
}
