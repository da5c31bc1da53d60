import { Injectable } from '@nestjs/common';
import { roleNames, type Role } from '../../identity/index.js';
import { People } from '../../people/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { cellsOf } from './cells-of.js';
import type { Reader, Writing, Written } from './import-kind.js';

interface Row {
  id: string;
  username: string;
  personId: string;
  unitId: string;
  unitCode: string;
  roles: Role[];
}

/** Members of staff as a list says them. */
@Injectable()
export class StaffWriting implements Writing {
  constructor(private readonly people: People) {}

  async known(reader: Reader, actor: Actor, usernames: string[]): Promise<Map<string, string>> {
    const rows = await reader.query<{ username: string; id: string }>(
      `SELECT username, id FROM staff
       WHERE username = ANY($1) AND left_at IS NULL AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
      [usernames, visibleUnits(actor)],
    );
    return new Map(rows.map(({ username, id }) => [username, id]));
  }

  async page(
    reader: Reader,
    units: string[],
    after: string | null,
    limit: number,
  ): Promise<string[]> {
    const rows = await reader.query<{ id: string }>(
      `SELECT id FROM staff WHERE unit_id = ANY($1) AND left_at IS NULL AND ($2::uuid IS NULL OR id > $2)
       ORDER BY id LIMIT $3`,
      [units, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async written(reader: Reader, ids: string[]): Promise<Map<string, Written>> {
    const rows = await reader.query<Row>(
      `SELECT staff.id, username, person_id AS "personId", unit_id AS "unitId", unit.code AS "unitCode", roles
       FROM staff JOIN unit ON unit.id = unit_id WHERE staff.id = ANY($1)`,
      [ids],
    );
    const people = await this.people.openAll(
      reader,
      rows.map(({ personId }) => personId),
    );
    return new Map(
      rows.map(({ id, personId, unitId, username, unitCode, roles }) => {
        const { name, phone, idNumber } = people.get(personId) ?? {};
        const names = roles.map((role) => roleNames[role]).join('、');
        const cells = cellsOf({ username, name, idNumber, phone, unitCode, roles: names });
        return [id, { unitId, personIds: [personId], cells }];
      }),
    );
  }
}
