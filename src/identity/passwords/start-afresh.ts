import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import { countedAt, FailedTries } from '../sign-in/failed-tries.js';
import { KnownDevices } from '../sign-in/known-devices.js';
import { Sessions } from '../sign-in/sessions.js';
import { ReplacePassword } from './replace-password.js';

/** Somebody who was let in by others starts afresh: nothing is open, no device is known, no lock holds. */
@Injectable()
export class StartAfresh {
  constructor(
    private readonly replace: ReplacePassword,
    private readonly sessions: Sessions,
    private readonly devices: KnownDevices,
    private readonly tries: FailedTries,
  ) {}

  async with(
    tx: Tx,
    staff: { id: string; username: string },
    newHash: string,
    forgetsSecondFactor: boolean,
  ): Promise<void> {
    await this.replace.put(tx, staff.id, newHash);
    await this.sessions.endAll(tx, staff.id);
    this.devices.forgetAll(tx, staff.id);
    await this.tries.forgive(tx, countedAt(staff.username, {}));
    if (!forgetsSecondFactor) return;
    tx.send('DELETE FROM second_factor WHERE staff_id = $1', [staff.id]);
    tx.send('DELETE FROM recovery_code WHERE staff_id = $1', [staff.id]);
  }
}
