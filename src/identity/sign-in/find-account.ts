import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { deviceDays, deviceDigest } from './known-devices.js';

/** Someone who may sign in, as their credentials need them. */
export interface Account {
  id: string;
  username: string;
  roles: string[];
  unitId: string;
  personId: string;
  passwordHash: string;
  /** null without a second factor */
  sealedSecret: Buffer | null;
  lastTimeStep: number | null;
}

/** Whose credentials are tried, and whether this device is known to be theirs: one question, whoever it is. */
@Injectable()
export class FindAccount {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @param username normalised */
  async find(
    username: string,
    deviceToken: string | undefined,
  ): Promise<{ account?: Account; knownDevice?: Buffer }> {
    const device = deviceDigest(deviceToken ?? '');
    const since = new Date(this.clock.now().getTime() - deviceDays * 86_400_000);
    const [row] = await this.database.query<Account & { isKnown: boolean }>(
      `SELECT staff.id, username, roles, unit_id AS "unitId", person_id AS "personId",
         password_hash AS "passwordHash", sealed_secret AS "sealedSecret", last_time_step AS "lastTimeStep",
         device.staff_id IS NOT NULL AS "isKnown"
       FROM staff
       LEFT JOIN second_factor factor ON factor.staff_id = staff.id
       LEFT JOIN known_device device
         ON device.staff_id = staff.id AND device.token_digest = $2 AND device.last_used_at > $3
       WHERE username = $1 AND left_at IS NULL`,
      [username, device, since],
    );
    if (!row) return {};
    const { isKnown, ...account } = row;
    return { account, knownDevice: isKnown ? device : undefined };
  }
}
