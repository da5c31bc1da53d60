import { Injectable } from '@nestjs/common';
import { maskName, People } from '../../people/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { pageOf, readCursor, type Page } from '../../platform/pages.js';
import type { Role } from '../roles.js';

export interface StaffView {
  id: string;
  username: string;
  /** masked */
  name: string;
  unit: string;
  roles: Role[];
  createdAt: Date;
  leftAt: Date | null;
}

type Row = Omit<StaffView, 'name'> & { personId: string };

const columns = `staff.id, username, person_id AS "personId", unit.code AS unit, roles,
  staff.created_at AS "createdAt", left_at AS "leftAt" FROM staff JOIN unit ON unit.id = unit_id`;

/** Who works where, and may what? Names are masked; nothing else of a person is shown. */
@Injectable()
export class StaffQueries {
  constructor(
    private readonly database: Database,
    private readonly people: People,
  ) {}

  /** Those who work here now, the latest hired first. */
  async list(actor: Actor, limit: number, cursor?: string): Promise<Page<StaffView>> {
    const rows = await this.database.query<Row>(
      `SELECT ${columns} WHERE left_at IS NULL
         AND ($1::uuid[] IS NULL OR unit_id = ANY($1)) AND ($2::uuid IS NULL OR staff.id < $2)
       ORDER BY staff.id DESC LIMIT $3`,
      [visibleUnits(actor), readCursor(cursor), limit + 1],
    );
    const page = pageOf(rows, limit);
    return { ...page, items: await this.show(page.items) };
  }

  /** Who has left, too. @throws {NotFound} alike for a name nobody has and for another unit's */
  async one(actor: Actor, username: string): Promise<StaffView> {
    const rows = await this.database.query<Row>(
      `SELECT ${columns} WHERE username = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
      [username.trim().toLowerCase(), visibleUnits(actor)],
    );
    const [staff] = await this.show(rows);
    if (!staff) throw new NotFound('member of staff');
    return staff;
  }

  private async show(rows: Row[]): Promise<StaffView[]> {
    const people = await this.people.openAll(
      this.database,
      rows.map((row) => row.personId),
    );
    return rows.map(({ personId, ...row }) => {
      const person = people.get(personId);
      return { ...row, name: person ? maskName(person.name) : '（已删除）' };
    });
  }
}
