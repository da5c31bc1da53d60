import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, prepared, type Tx } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { Settings } from '../../platform/settings/index.js';
import { hasRole } from '../policy.js';
import { UnitTree } from '../units/unit-tree.js';

/** A session's last use is written at most this often: a page that asks ten things writes once. */
const touchEverySeconds = 60;

const minuteMs = 60_000;

const findSession = prepared(
  'find-session',
  `SELECT session.id, session.staff_id, username, roles, unit_id, last_seen_at,
     coalesce(authenticated_at, session.created_at) AS authenticated_at, confirmed_at IS NOT NULL AS is_enrolled
   FROM staff_session session JOIN staff ON staff.id = session.staff_id
   LEFT JOIN second_factor factor ON factor.staff_id = session.staff_id
   WHERE token_digest = $1 AND ended_at IS NULL AND left_at IS NULL
     AND last_seen_at > $2 AND session.created_at > $3`,
);

export interface OpenSession {
  id: string;
  actor: Actor;
  /** when a password was last asked for */
  authenticatedAt: Date;
  secondFactor: 'enrolled' | 'needed' | 'off';
}

/** Server-side sessions: ended at once when they are ended here. */
@Injectable()
export class Sessions {
  private readonly idleMs: number;
  private readonly longestMs: number;
  private readonly atOnce: number;
  private readonly isDemo: boolean;

  constructor(
    private readonly database: Database,
    private readonly units: UnitTree,
    private readonly clock: Clock,
    private readonly ids: Ids,
    settings: Settings,
  ) {
    this.idleMs = settings.need('SESSION_IDLE_MINUTES') * minuteMs;
    this.longestMs = settings.need('SESSION_HOURS') * 60 * minuteMs;
    this.atOnce = settings.need('SESSIONS_AT_ONCE');
    this.isDemo = settings.need('DEMO');
  }

  /**
   * Whoever calls holds the row of the person, so that two that open at once don't both count the same.
   *
   * @returns the token for the cookie, of which only the digest is kept; and which sessions had to end for it
   */
  async open(
    tx: Tx,
    staffId: string,
    device = '',
  ): Promise<{ token: string; id: string; ended: string[] }> {
    const token = randomBytes(32).toString('base64url');
    const id = this.ids.next();
    const ended = await this.makeRoom(tx, staffId);
    await tx.query(
      `INSERT INTO staff_session (id, token_digest, staff_id, created_at, last_seen_at, authenticated_at, device)
       VALUES ($1, $2, $3, $4, $4, $4, $5)`,
      [id, digest(token), staffId, this.clock.now(), device],
    );
    return { token, id, ended };
  }

  /** The same session goes on under another token; the old one is worth nothing from now on. */
  async renew(tx: Tx, id: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await tx.query(
      'UPDATE staff_session SET token_digest = $2, authenticated_at = $3, last_seen_at = $3 WHERE id = $1',
      [id, digest(token), this.clock.now()],
    );
    return token;
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
      authenticated_at: Date;
      is_enrolled: boolean;
    }>(findSession, [digest(token), new Date(now - this.idleMs), new Date(now - this.longestMs)]);
    if (!row) return undefined;
    if (now - row.last_seen_at.getTime() > touchEverySeconds * 1_000) {
      await this.database.query('UPDATE staff_session SET last_seen_at = $2 WHERE id = $1', [
        row.id,
        new Date(now),
      ]);
    }
    return {
      id: row.id,
      actor: await this.actorOf(row),
      authenticatedAt: row.authenticated_at,
      secondFactor: row.is_enrolled ? 'enrolled' : this.isDemo ? 'off' : 'needed',
    };
  }

  async end(tx: Tx, id: string): Promise<void> {
    await tx.query('UPDATE staff_session SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL', [
      id,
      this.clock.now(),
    ]);
  }

  /** Ends everything somebody has open, but for the session they are speaking from. */
  async endAll(tx: Tx, staffId: string, exceptId: string | null = null): Promise<void> {
    await tx.query(
      `UPDATE staff_session SET ended_at = $2
       WHERE staff_id = $1 AND ended_at IS NULL AND ($3::uuid IS NULL OR id <> $3)`,
      [staffId, this.clock.now(), exceptId],
    );
  }

  /** Ends those unused the longest, until one more may be open. */
  private async makeRoom(tx: Tx, staffId: string): Promise<string[]> {
    const now = this.clock.now();
    const ended = await tx.query<{ id: string }>(
      `UPDATE staff_session SET ended_at = $2 WHERE id IN (
         SELECT id FROM staff_session
         WHERE staff_id = $1 AND ended_at IS NULL AND last_seen_at > $3 AND created_at > $4
         ORDER BY last_seen_at DESC, id DESC OFFSET $5)
       RETURNING id`,
      [
        staffId,
        now,
        new Date(now.getTime() - this.idleMs),
        new Date(now.getTime() - this.longestMs),
        this.atOnce - 1,
      ],
    );
    return ended.map((it) => it.id);
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
