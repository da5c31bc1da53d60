import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Database } from '../../platform/database/index.js';
import { Credentials, type TriedCredentials } from './credentials.js';
import { KnownDevices } from './known-devices.js';
import { Sessions } from './sessions.js';

export interface SignInTried extends TriedCredentials {
  /** browser and system, for the person's own list */
  device?: string;
}

/** Opens a session for right credentials, and remembers the device. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly credentials: Credentials,
    private readonly sessions: Sessions,
    private readonly devices: KnownDevices,
    private readonly audit: Audit,
  ) {}

  /**
   * @returns the tokens for the cookies of the session and of the device
   * @throws {SignInRefused} alike for unknown name, wrong password, wrong code
   * @throws {SignInLocked} after 5 failures, for 15 minutes
   */
  async execute(tried: SignInTried): Promise<{ token: string; deviceToken: string }> {
    const proof = await this.credentials.prove(tried);
    const { id: staffId, username, roles, unitId } = proof.account;
    const actor = await this.sessions.actorOf({
      staff_id: staffId,
      username,
      roles,
      unit_id: unitId,
    });
    return this.database.transaction(async (tx) => {
      await this.credentials.settle(tx, proof);
      const { token, id, ended } = await this.sessions.open(tx, staffId, tried.device);
      const deviceToken = await this.devices.remember(tx, staffId, tried.deviceToken);
      this.audit.record(tx, actor, {
        action: 'signed-in',
        unitId,
        subjectType: 'session',
        subjectId: id,
      });
      for (const subjectId of ended)
        this.audit.record(tx, actor, {
          action: 'session-ended',
          unitId,
          subjectType: 'session',
          subjectId,
          after: { because: 'too-many-open' },
        });
      return { token, deviceToken };
    });
  }
}
