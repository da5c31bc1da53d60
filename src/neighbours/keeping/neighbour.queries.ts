import { Injectable } from '@nestjs/common';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { pageOf, readCursor, type Page } from '../../platform/pages.js';
import type { Neighbour } from '../neighbour.entity.js';
import type { Telling } from '../telling.entity.js';
import type { TellingStatus } from '../telling.status.js';

export type NeighbourView = Pick<
  Neighbour,
  | 'id'
  | 'name'
  | 'url'
  | 'events'
  | 'status'
  | 'pausedBecause'
  | 'proposedAt'
  | 'failures'
  | 'failingSince'
  | 'nextTryAt'
> & {
  unit: string;
  /** usernames */
  proposedBy: string;
  activatedBy: string | null;
  waiting: number;
  givenUp: number;
};

export type TellingView = Pick<
  Telling,
  'id' | 'event' | 'subjectId' | 'promisedAt' | 'status' | 'attempts' | 'outcome' | 'lastTriedAt'
>;

const columns = `neighbour.id, neighbour.name, url, events, status, paused_because AS "pausedBecause",
  proposed_at AS "proposedAt", failures, failing_since AS "failingSince", next_try_at AS "nextTryAt", unit.code AS unit,
  proposer.username AS "proposedBy", activator.username AS "activatedBy",
  (SELECT count(*)::int FROM telling WHERE neighbour_id = neighbour.id AND telling.status = 'waiting') AS waiting,
  (SELECT count(*)::int FROM telling WHERE neighbour_id = neighbour.id AND telling.status = 'given-up') AS "givenUp"`;
const tables = `neighbour JOIN unit ON unit.id = unit_id JOIN staff proposer ON proposer.id = proposed_by
  LEFT JOIN staff activator ON activator.id = activated_by`;

/** Which systems of other forces are told, and how did it fare? The secret is never shown. */
@Injectable()
export class NeighbourQueries {
  constructor(private readonly database: Database) {}

  async list(actor: Actor): Promise<{ items: NeighbourView[] }> {
    const items = await this.database.query<NeighbourView>(
      `SELECT ${columns} FROM ${tables}
       WHERE $1::uuid[] IS NULL OR neighbour.unit_id = ANY($1) ORDER BY neighbour.name, neighbour.id`,
      [visibleUnits(actor)],
    );
    return { items };
  }

  /** @throws {NotFound} alike for what does not exist and what another unit keeps */
  async one(actor: Actor, id: string): Promise<NeighbourView> {
    const [row] = await this.database.query<NeighbourView>(
      `SELECT ${columns} FROM ${tables}
       WHERE neighbour.id = $1 AND ($2::uuid[] IS NULL OR neighbour.unit_id = ANY($2))`,
      [id, visibleUnits(actor)],
    );
    if (!row) throw new NotFound('neighbour');
    return row;
  }

  /** Newest first. @throws {NotFound} */
  async tellings(
    actor: Actor,
    id: string,
    status: TellingStatus | undefined,
    limit: number,
    cursor?: string,
  ): Promise<Page<TellingView>> {
    await this.one(actor, id);
    const rows = await this.database.query<TellingView>(
      `SELECT id, event, subject_id AS "subjectId", promised_at AS "promisedAt", status, attempts, outcome,
         last_tried_at AS "lastTriedAt"
       FROM telling WHERE neighbour_id = $1 AND ($2::uuid IS NULL OR id < $2) AND ($3::text IS NULL OR status = $3)
       ORDER BY id DESC LIMIT $4`,
      [id, readCursor(cursor), status ?? null, limit + 1],
    );
    return pageOf(rows, limit);
  }
}
