import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { publicActor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { passwordMatches } from '../passwords/password-hash.js';
import { UnitTree } from '../units/unit-tree.js';
import { UseOneTimeCode, type Spending } from '../second-factor/use-one-time-code.js';
import { countedAt, FailedTries } from './failed-tries.js';
import { FindAccount, type Account } from './find-account.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { SignInLocked, SignInRefused } from './sign-in.errors.js';

export interface TriedCredentials {
  username: string;
  password: string;
  oneTimeCode?: string;
  /** from the device's cookie */
  deviceToken?: string;
  /** where the request comes from, for strangers' throttle */
  address?: string;
  /** a session that asks again: its failures are its own */
  sessionId?: string;
  /** false where the password alone is asked */
  asksForCode?: boolean;
}

/** Credentials that were right a moment ago; `settle` makes sure, inside the transaction that acts on them. */
export interface Proof {
  account: Account;
  passwordHash: string;
  spending: Spending;
}

/**
 * Examines name, password and one-time code. Whatever is wrong, the same is done and the same is said: an unknown
 * name, a wrong password and a wrong code differ neither in words nor in time.
 */
@Injectable()
export class Credentials {
  constructor(
    private readonly database: Database,
    private readonly accounts: FindAccount,
    private readonly tries: FailedTries,
    private readonly throttle: SignInThrottle,
    private readonly codes: UseOneTimeCode,
    private readonly units: UnitTree,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws {SignInRefused} alike for whatever is wrong
   * @throws {SignInLocked} after 5 failures, for 15 minutes
   * @throws {TooManyFailures} for strangers, when their address or all of them together failed too often
   */
  async prove(tried: TriedCredentials): Promise<Proof> {
    const username = tried.username.normalize('NFKC').trim().toLowerCase();
    const { account, knownDevice } = await this.accounts.find(username, tried.deviceToken);
    const isStranger = !knownDevice && !tried.sessionId;
    if (isStranger) this.throttle.take(tried.address);
    const where = countedAt(username, { sessionId: tried.sessionId, knownDevice });
    const waitSeconds = await this.tries.count(where);
    const isRight = await passwordMatches(account?.passwordHash, tried.password);
    const spending = await this.codes.examine(account, tried.oneTimeCode, tried.asksForCode);
    if (waitSeconds > 0) throw new SignInLocked(waitSeconds);
    if (!account || !isRight || !spending) return this.refuse(account);
    if (isStranger) this.throttle.giveBack(tried.address);
    // By itself, at once: a right password whose session an outage prevents must not end up locking its person out.
    await this.tries.forgive(this.database, where);
    return { account, passwordHash: account.passwordHash, spending };
  }

  /**
   * Spends the code.
   *
   * @throws {SignInRefused} when someone was faster with the code, or password and person are no longer what they were
   */
  async settle(tx: Tx, { account, passwordHash, spending }: Proof) {
    const [same] = await tx.query(
      'SELECT 1 FROM staff WHERE id = $1 AND password_hash = $2 AND left_at IS NULL FOR UPDATE',
      [account.id, passwordHash],
    );
    if (!same || !(await this.codes.spend(tx, account, spending))) throw new SignInRefused();
  }

  /** A failure stands in the trail of the person's unit, an unknown name in the city's: the same work for both. */
  private async refuse(account: Account | undefined): Promise<never> {
    const city = (await this.units.all()).find((it) => it.parentId === null);
    const unitId = account?.unitId ?? city?.id;
    if (unitId) {
      await this.database.transaction(async (tx) => {
        this.audit.record(tx, publicActor, {
          action: 'sign-in-failed',
          unitId,
          subjectType: account ? 'staff' : 'unit',
          subjectId: account?.id ?? unitId,
        });
      });
    }
    throw new SignInRefused();
  }
}
