import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { People } from '../../people/index.js';
import { Sessions } from '../sign-in/sessions.js';

export interface StaffMember {
  id: string;
  username: string;
  unitId: string;
  roles: string[];
}

/** Finds members of staff for the rooms that name them. */
@Injectable()
export class StaffDirectory {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly sessions: Sessions,
  ) {}

  /** @throws {InvalidInput} `unknown-officer`, naming the field */
  async byUsername(username: string, field: string): Promise<StaffMember> {
    const [row] = await this.database.query<StaffMember>(
      `SELECT id, username, unit_id AS "unitId", roles FROM staff WHERE username = $1 AND left_at IS NULL`,
      [username.trim().toLowerCase()],
    );
    if (!row) {
      throw new InvalidInput('unknown-officer', `Nobody with this username works here.`, {
        field,
        whatToDo: 'Give the username of a member of staff.',
      });
    }
    return row;
  }

  /** Whether an ID number is one of our own people's (rule 12). */
  async isStaffIdNumber(idNumber: string): Promise<boolean> {
    const rows = await this.database.query(
      `SELECT 1 FROM staff JOIN person ON person.id = person_id WHERE id_number_index = ANY($1) LIMIT 1`,
      [this.people.idNumberIndexes(idNumber)],
    );
    return rows.length > 0;
  }

  /** A member of staff as an actor, for commands and replays that act in their name. */
  async actorNamed(username: string): Promise<Actor> {
    const { id, unitId, roles } = await this.byUsername(username, 'username');
    return this.sessions.actorOf({ staff_id: id, username, roles, unit_id: unitId });
  }
}
