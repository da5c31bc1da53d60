import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Settings } from '../../platform/settings/index.js';
import { Sessions } from './sessions.js';

export interface OwnSession {
  id: string;
  /** empty for a program */
  device: string;
  createdAt: Date;
  lastSeenAt: Date;
  isCurrent: boolean;
}

/** The devices on which somebody is signed in, as they see and end them themselves. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async list(actor: Actor, currentId: string): Promise<{ items: OwnSession[]; atMost: number }> {
    const now = this.clock.now().getTime();
    const items = await this.database.query<OwnSession>(
      `SELECT id, device, created_at AS "createdAt", last_seen_at AS "lastSeenAt", id = $2 AS "isCurrent"
       FROM staff_session
       WHERE staff_id = $1 AND ended_at IS NULL AND last_seen_at > $3 AND created_at > $4
       ORDER BY last_seen_at DESC, id`,
      [
        actor.id,
        currentId,
        new Date(now - this.settings.need('SESSION_IDLE_MINUTES') * 60_000),
        new Date(now - this.settings.need('SESSION_HOURS') * 3_600_000),
      ],
    );
    return { items, atMost: this.settings.need('SESSIONS_AT_ONCE') };
  }

  /** @throws {NotFound} alike for what is not there and what is another's */
  async end(actor: Actor, id: string, action: 'signed-out' | 'session-ended'): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [own] = await tx.query(
        'SELECT 1 FROM staff_session WHERE id = $1 AND staff_id = $2 AND ended_at IS NULL FOR UPDATE',
        [id, actor.id],
      );
      if (!own) throw new NotFound('session');
      await this.sessions.end(tx, id);
      this.audit.record(tx, actor, {
        action,
        unitId: actor.unitId!,
        subjectType: 'session',
        subjectId: id,
      });
    });
  }
}
