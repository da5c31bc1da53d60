import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';

export const failuresBeforeLock = 5;
export const lockMinutes = 15;
const forgottenAfterHours = 24;

/** Where tries are counted: strangers' failures stay apart from those of a device that its owner has used before. */
export function countedAt(
  username: string,
  where: { sessionId?: string; knownDevice?: Buffer },
): Buffer {
  const digest = createHash('sha256').update(username);
  if (where.sessionId) digest.update(`\0session\0${where.sessionId}`);
  else if (where.knownDevice) digest.update('\0device\0').update(where.knownDevice);
  return digest.digest();
}

/** Counts tries before they are examined, so that many at a time are not more than many in a row. */
@Injectable()
export class FailedTries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Counts a try as failed until it is forgiven. @returns seconds to wait while locked, otherwise 0 */
  async count(where: Buffer): Promise<number> {
    const now = this.clock.now();
    const lockedUntil = new Date(now.getTime() + lockMinutes * 60_000);
    const forgetBefore = new Date(now.getTime() - lockMinutes * 60_000);
    const counted = await this.database.query(
      `INSERT INTO sign_in_failure AS earlier (username_digest, failures, last_at) VALUES ($1, 1, $2)
       ON CONFLICT (username_digest) DO UPDATE SET
         failures = CASE WHEN earlier.last_at <= $4 THEN 1 ELSE earlier.failures + 1 END,
         locked_until = CASE WHEN earlier.last_at > $4 AND earlier.failures + 1 >= $5 THEN $3::timestamptz END,
         last_at = $2
       WHERE earlier.locked_until IS NULL OR earlier.locked_until <= $2
       RETURNING failures`,
      [where, now, lockedUntil, forgetBefore, failuresBeforeLock],
    );
    if (counted.length > 0) return 0;
    const [row] = await this.database.query<{ locked_until: Date | null }>(
      'SELECT locked_until FROM sign_in_failure WHERE username_digest = $1',
      [where],
    );
    const waitMs = (row?.locked_until ?? lockedUntil).getTime() - now.getTime();
    return Math.max(1, Math.ceil(waitMs / 1_000));
  }

  /** The try was right after all, and those before it are forgotten. Also forgets what failed long ago. */
  async forgive(asked: Pick<Tx | Database, 'query'>, where: Buffer): Promise<void> {
    const longAgo = new Date(this.clock.now().getTime() - forgottenAfterHours * 3_600_000);
    await asked.query(
      `DELETE FROM sign_in_failure WHERE username_digest = $1 OR username_digest IN (
         SELECT username_digest FROM sign_in_failure WHERE last_at < $2 LIMIT 200 FOR UPDATE SKIP LOCKED)`,
      [where, longAgo],
    );
  }
}
