import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, prepared, type Tx } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { hasRole } from '../policy.js';
import { UnitTree } from '../units/unit-tree.js';

export const idleMinutes = 30;
export const longestHours = 12;
/** A session's last use is written at most this often: a page that asks ten things writes once. */
const touchEverySeconds = 60;

const minuteMs = 60_000;

const findSession = prepared(
  'find-session',
  `SELECT session.id, staff_id, username, roles, unit_id, last_seen_at
   FROM staff_session session JOIN staff ON staff.id = staff_id
   WHERE token_digest = $1 AND ended_at IS NULL AND left_at IS NULL
     AND last_seen_at > $2 AND session.created_at > $3`,
);

export interface OpenSession {
  id: string;
  actor: Actor;
}

/** Server-side sessions: ended at once when they are ended here. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly units: UnitTree,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @returns the token for the cookie; only its digest is kept */
  async open(tx: Tx, staffId: string): Promise<{ token: string; id: string }> {
    const token = randomBytes(32).toString('base64url');
    const id = this.ids.next();
    await tx.query(
      `INSERT INTO staff_session (id, token_digest, staff_id, created_at, last_seen_at) VALUES ($1, $2, $3, $4, $4)`,
      [id, digest(token), staffId, this.clock.now()],
    );
    return { token, id };
  }

  async find(token: string | undefined): Promise<OpenSession | undefined> {
    if (!token) return undefined;
    const now = this.clock.now().getTime();
    const [row] = await this.database.query<{
      id: string;
      staff_id: string;
      username: string;
      roles: string[];
      unit_id: string;
      last_seen_at: Date;
    }>(findSession, [
      digest(token),
      new Date(now - idleMinutes * minuteMs),
      new Date(now - longestHours * 60 * minuteMs),
    ]);
    if (!row) return undefined;
    if (now - row.last_seen_at.getTime() > touchEverySeconds * 1_000) {
      await this.database.query('UPDATE staff_session SET last_seen_at = $2 WHERE id = $1', [
        row.id,
        new Date(now),
      ]);
    }
    return { id: row.id, actor: await this.actorOf(row) };
  }

  async end(tx: Tx, id: string): Promise<void> {
    await tx.query('UPDATE staff_session SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL', [
      id,
      this.clock.now(),
    ]);
  }

  /** Whoever signs in, as an actor: own unit and below; inspectors see the city. */
  async actorOf(staff: {
    staff_id: string;
    username: string;
    roles: string[];
    unit_id: string;
  }): Promise<Actor> {
    const actor = {
      kind: 'staff' as const,
      id: staff.staff_id,
      name: staff.username,
      roles: staff.roles,
      unitId: staff.unit_id,
    };
    const sees = hasRole({ ...actor, sees: [] }, 'inspector')
      ? ('city' as const)
      : await this.units.withBelow(staff.unit_id);
    return { ...actor, sees };
  }
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
