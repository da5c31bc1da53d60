import { Injectable } from '@nestjs/common';
import { People } from '../../people/index.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { UnitTree } from '../units/unit-tree.js';
import { noPassword, passwordMatches } from './password-hash.js';
import {
  assertGoodPassword,
  assertNotGuessable,
  passwordsRemembered,
  passwordUsedBefore,
} from './password-rules.js';

/** Holds a new password against the rules, and puts it in the place of the old one. */
@Injectable()
export class ReplacePassword {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly units: UnitTree,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Takes up to five argon2 runs: outside the transaction. @throws {InvalidInput} naming what is wrong with it */
  async assertAllowed(staffId: string, typed: string): Promise<void> {
    assertGoodPassword(typed);
    const [staff] = await this.database.query<{
      username: string;
      unit_id: string;
      person_id: string;
      password_hash: string;
    }>('SELECT username, unit_id, person_id, password_hash FROM staff WHERE id = $1', [staffId]);
    const { username, unit_id, person_id, password_hash } = staff!;
    const unit = await this.units.byId(unit_id);
    const name = (await this.people.open(this.database, person_id))?.name;
    assertNotGuessable(typed, { username, unitCode: unit.code, name });
    const former = await this.database.query<{ password_hash: string }>(
      `SELECT password_hash FROM former_password WHERE staff_id = $1 ORDER BY replaced_at DESC LIMIT $2`,
      [staffId, passwordsRemembered - 1],
    );
    for (const earlier of [password_hash, ...former.map((it) => it.password_hash)])
      if (await passwordMatches(earlier, typed)) throw passwordUsedBefore();
  }

  /** @returns false when the password is no longer the one that `earlier` says */
  async put(tx: Tx, staffId: string, newHash: string, earlier?: string): Promise<boolean> {
    const [staff] = await tx.query<{ password_hash: string }>(
      'SELECT password_hash FROM staff WHERE id = $1 FOR UPDATE',
      [staffId],
    );
    if (!staff || (earlier !== undefined && staff.password_hash !== earlier)) return false;
    tx.send('UPDATE staff SET password_hash = $2 WHERE id = $1', [staffId, newHash]);
    if (staff.password_hash === noPassword) return true;
    tx.send(
      `INSERT INTO former_password (id, staff_id, password_hash, replaced_at) VALUES ($1, $2, $3, $4)`,
      [this.ids.next(), staffId, staff.password_hash, this.clock.now()],
    );
    tx.send(
      `DELETE FROM former_password WHERE staff_id = $1 AND id NOT IN (
         SELECT id FROM former_password WHERE staff_id = $1 ORDER BY replaced_at DESC, id DESC LIMIT $2)`,
      [staffId, passwordsRemembered - 1],
    );
    return true;
  }
}
