import { Injectable } from '@nestjs/common';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { pageOf, readCursor, type Page } from '../../platform/pages.js';
import type { RoleChange } from './role-change.entity.js';
import type { RoleChangeStatus } from './role-change.status.js';

export type RoleChangeView = Pick<
  RoleChange,
  'id' | 'kind' | 'role' | 'status' | 'reason' | 'requestedAt' | 'decidedAt' | 'setback'
> & { username: string; requestedBy: string; decidedBy: string | null };

/** Who was given or is to be given which role, by whom? Usernames, no names. */
@Injectable()
export class RoleChangeQueries {
  constructor(private readonly database: Database) {}

  async list(
    actor: Actor,
    status: RoleChangeStatus | undefined,
    limit: number,
    cursor?: string,
  ): Promise<Page<RoleChangeView>> {
    const rows = await this.database.query<RoleChangeView>(
      `SELECT change.id, change.kind, change.role, change.status, change.reason, change.setback, staff.username,
         change.requested_at AS "requestedAt", change.decided_at AS "decidedAt",
         requester.username AS "requestedBy", decider.username AS "decidedBy"
       FROM role_change change JOIN staff ON staff.id = change.staff_id
         JOIN staff requester ON requester.id = change.requested_by
         LEFT JOIN staff decider ON decider.id = change.decided_by
       WHERE ($1::uuid[] IS NULL OR staff.unit_id = ANY($1)) AND ($2::uuid IS NULL OR change.id < $2)
         AND ($3::text IS NULL OR change.status = $3)
       ORDER BY change.id DESC LIMIT $4`,
      [visibleUnits(actor), readCursor(cursor), status ?? null, limit + 1],
    );
    return pageOf(rows, limit);
  }
}
