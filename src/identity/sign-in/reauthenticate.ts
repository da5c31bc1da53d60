import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { Credentials } from './credentials.js';
import { Sessions } from './sessions.js';

/** Whoever is signed in shows that it is still them, for a grave act. The session goes on under another token. */
@Injectable()
export class Reauthenticate {
  constructor(
    private readonly database: Database,
    private readonly credentials: Credentials,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /**
   * @returns the session's new token
   * @throws {SignInRefused} alike for a wrong password and a wrong code
   * @throws {SignInLocked} after 5 failures in this session
   */
  async execute(
    actor: Actor,
    sessionId: string,
    tried: { password: string; oneTimeCode?: string },
  ): Promise<string> {
    const proof = await this.credentials.prove({ ...tried, username: actor.name, sessionId });
    return this.database.transaction(async (tx) => {
      await this.credentials.settle(tx, proof);
      const token = await this.sessions.renew(tx, sessionId);
      this.audit.record(tx, actor, {
        action: 'reauthenticated',
        unitId: actor.unitId!,
        subjectType: 'session',
        subjectId: sessionId,
      });
      return token;
    });
  }
}
