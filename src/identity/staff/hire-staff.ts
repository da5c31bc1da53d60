import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { People, type PersonDetails } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { hashPassword, noPassword } from '../passwords/password-hash.js';
import { isStrong, type Role } from '../roles.js';
import { StrongRoleNeedsTwo } from './staff.errors.js';
import { UnitTree } from '../units/unit-tree.js';

export interface NewStaff {
  username: string;
  unitCode: string;
  roles: Role[];
  /** absent: nobody can sign in with this name until a password is set */
  password?: string;
  person: PersonDetails;
}

/** Takes a member of staff in. Their ID number is kept as a blind index for rules 12 and 34. */
@Injectable()
export class HireStaff {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly audit: Audit,
    private readonly units: UnitTree,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws {NotFound} unit @throws {StrongRoleNeedsTwo} rule 35: only a command on the server gives one alone */
  async execute(actor: Actor, staff: NewStaff): Promise<string> {
    const passwordHash = staff.password ? await hashPassword(staff.password) : noPassword;
    return this.database.transaction((tx) => this.within(tx, actor, staff, passwordHash));
  }

  /** The same as part of another act. With the password `!` nobody can sign in until one is set. */
  async within(tx: Tx, actor: Actor, staff: NewStaff, passwordHash = noPassword): Promise<string> {
    if (actor.kind !== 'system' && staff.roles.some(isStrong)) throw new StrongRoleNeedsTwo();
    const unit = await this.units.byCode(staff.unitCode);
    const id = this.ids.next();
    const firstAccountId = (await this.firstAccountOf(tx, staff.person.idNumber)) ?? id;
    const person = await this.people.keep(tx, staff.person);
    await tx.query(
      `INSERT INTO staff (id, username, person_id, first_account_id, unit_id, roles, password_hash, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        staff.username,
        person.id,
        firstAccountId,
        unit.id,
        staff.roles,
        passwordHash,
        this.clock.now(),
      ],
    );
    this.audit.record(tx, actor, {
      action: 'staff-hired',
      unitId: unit.id,
      subjectType: 'staff',
      subjectId: id,
      person,
      after: { username: staff.username, roles: staff.roles },
    });
    return id;
  }

  /** Who was here before under the same ID number; two hired at once wait for each other. */
  async firstAccountOf(tx: Tx, idNumber: string | undefined): Promise<string | undefined> {
    if (!idNumber) return undefined;
    const indexes = this.people.idNumberIndexes(idNumber);
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 35))', [
      indexes[0]!.toString('hex'),
    ]);
    const [earlier] = await tx.query<{ first_account_id: string }>(
      `SELECT first_account_id FROM staff JOIN person ON person.id = person_id
       WHERE id_number_index = ANY($1) ORDER BY staff.created_at, staff.id LIMIT 1`,
      [indexes],
    );
    return earlier?.first_account_id;
  }
}
