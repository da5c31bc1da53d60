import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { Credentials } from '../sign-in/credentials.js';
import { SignInRefused } from '../sign-in/sign-in.errors.js';
import { Sessions } from '../sign-in/sessions.js';
import { hashPassword } from './password-hash.js';
import { ReplacePassword } from './replace-password.js';

/** A new password of one's own choice, for who still knows the old one. Ends the person's other sessions. */
@Injectable()
export class ChangeOwnPassword {
  constructor(
    private readonly database: Database,
    private readonly credentials: Credentials,
    private readonly replace: ReplacePassword,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws {SignInRefused} for a wrong old password; five of them lock the session's questions for 15 minutes
   * @throws {InvalidInput} naming what is wrong with the new one
   */
  async execute(
    actor: Actor,
    sessionId: string,
    { password, newPassword }: { password: string; newPassword: string },
  ): Promise<void> {
    const proof = await this.credentials.prove({
      username: actor.name,
      password,
      sessionId,
      asksForCode: false,
    });
    // At once: a new password that is refused is no wrong old one.
    await this.database.transaction((tx) => this.credentials.settle(tx, proof));
    await this.replace.assertAllowed(actor.id!, newPassword);
    const newHash = await hashPassword(newPassword);
    await this.database.transaction(async (tx) => {
      const isReplaced = await this.replace.put(tx, actor.id!, newHash, proof.passwordHash);
      if (!isReplaced) throw new SignInRefused();
      await this.sessions.endAll(tx, actor.id!, sessionId);
      this.audit.record(tx, actor, {
        action: 'password-changed',
        unitId: actor.unitId!,
        subjectType: 'staff',
        subjectId: actor.id!,
      });
    });
  }
}
