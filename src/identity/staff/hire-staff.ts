import { Injectable } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import { Audit } from '../../audit/index.js';
import { People, type PersonDetails } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import type { Role } from '../roles.js';
import { UnitTree } from '../units/unit-tree.js';

export interface NewStaff {
  username: string;
  unitCode: string;
  roles: Role[];
  /** absent: nobody can sign in with this name until a password is set */
  password?: string;
  person: PersonDetails;
}

/** Takes a member of staff in. Their ID number is kept as a blind index for rule 12. */
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

  async execute(actor: Actor, staff: NewStaff): Promise<string> {
    const unit = await this.units.byCode(staff.unitCode);
    const passwordHash = staff.password ? await hash(staff.password) : '!';
    const id = this.ids.next();
    await this.database.transaction(async (tx) => {
      const person = await this.people.keep(tx, staff.person);
      await tx.query(
        `INSERT INTO staff (id, username, person_id, unit_id, roles, password_hash, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, staff.username, person.id, unit.id, staff.roles, passwordHash, this.clock.now()],
      );
      this.audit.record(tx, actor, {
        action: 'staff-hired',
        unitId: unit.id,
        subjectType: 'staff',
        subjectId: id,
        person,
        after: { username: staff.username, roles: staff.roles },
      });
    });
    return id;
  }
}
