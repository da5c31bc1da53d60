import { readIdentifiers } from '../identifiers/index.js';
import type { NewTheftReport } from './new-theft-report.js';
import { StolenInTheFuture, StolenIntervalReversed } from './theft-report.errors.js';

/** A clock on a phone may run ahead; what lies further in the future is a mistake. */
const clockSkewMs = 10 * 60_000;

/**
 * What can't be, whoever says it. Asked before a web filing or a row of a list is taken, and again where it is opened.
 *
 * @throws {StolenIntervalReversed | StolenInTheFuture | IdentifierIncomplete}
 */
export function refuseTheImpossible(report: NewTheftReport, now: Date): void {
  if (report.stolenFrom > report.stolenUntil) throw new StolenIntervalReversed();
  if (report.stolenFrom.getTime() > now.getTime() + clockSkewMs) throw new StolenInTheFuture();
  readIdentifiers(report.identifiers);
}
