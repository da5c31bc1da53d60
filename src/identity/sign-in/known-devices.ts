import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';

/** How long an unused device stays known; the cookie lives as long. */
export const deviceDays = 365;

export function deviceDigest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Remembers where people have signed in, so that strangers' failures elsewhere do not lock them out there. */
@Injectable()
export class KnownDevices {
  constructor(private readonly clock: Clock) {}

  /** @returns the token for the device's cookie: the same for a device that is known to somebody */
  async remember(tx: Tx, staffId: string, presented: string | undefined): Promise<string> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - deviceDays * 86_400_000);
    tx.send('DELETE FROM known_device WHERE last_used_at <= $1 AND staff_id = $2', [
      since,
      staffId,
    ]);
    const isOurs = presented !== undefined && (await this.isKnown(tx, presented));
    const token = isOurs ? presented : randomBytes(32).toString('base64url');
    tx.send(
      `INSERT INTO known_device (staff_id, token_digest, last_used_at) VALUES ($1, $2, $3)
       ON CONFLICT (staff_id, token_digest) DO UPDATE SET last_used_at = $3`,
      [staffId, deviceDigest(token), now],
    );
    return token;
  }

  /** After a reset no device is trusted. */
  forgetAll(tx: Tx, staffId: string): void {
    tx.send('DELETE FROM known_device WHERE staff_id = $1', [staffId]);
  }

  private async isKnown(tx: Tx, token: string): Promise<boolean> {
    const rows = await tx.query('SELECT 1 FROM known_device WHERE token_digest = $1 LIMIT 1', [
      deviceDigest(token),
    ]);
    return rows.length > 0;
  }
}
