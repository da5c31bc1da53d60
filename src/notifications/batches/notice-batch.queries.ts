import { Injectable } from '@nestjs/common';
import { UnitTree } from '../../identity/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { pageOf, readCursor, type Page } from '../../platform/pages.js';
import type { ChannelKind } from '../channels/channel.js';
import type { NoticeStatus } from '../ledger/notice.status.js';
import { WhyWaiting, type Waiting } from '../staff/why-waiting.js';
import type { NoticeKind } from '../templates/notice-parameters.js';

export interface NoticeBatchView {
  id: string;
  kind: NoticeKind;
  /** what they were all promised for */
  about: { type: string; id: string };
  /** code of the unit that speaks */
  unit: string;
  startedAt: Date;
  total: number;
  /** by status; those that no notice has are absent */
  counts: Partial<Record<NoticeStatus, number>>;
  /** those that are not on their way yet, and why */
  waiting: WaitingPart[];
  /** every one has been handed to a provider, called off or given up; receipts may still come */
  done: boolean;
}

/** So many of a batch wait for the same. */
export interface WaitingPart extends Waiting {
  channel: ChannelKind;
  notices: number;
}

interface Pending {
  channel: ChannelKind;
  isAtAnyHour: boolean;
  notices: number;
  /** of the first of them */
  dueAt: string;
}

type Row = Omit<NoticeBatchView, 'unit' | 'total' | 'done' | 'waiting'> & {
  unit_id: string;
  pending: Pending[];
};

/** From here it is not out of our hands yet. */
const underWay: readonly NoticeStatus[] = ['created', 'sending', 'temporary-failure'];

const columns = `batch.id, batch.kind, json_build_object('type', batch.subject_type, 'id', batch.subject_id) AS about,
  batch.unit_id, batch.started_at AS "startedAt", (
    SELECT coalesce(json_object_agg(status, notices), '{}') FROM (
      SELECT status, count(*) AS notices FROM notice WHERE batch_id = batch.id GROUP BY status) AS counted) AS counts, (
    SELECT coalesce(json_agg(waiting), '[]') FROM (
      SELECT channel, at_any_hour AS "isAtAnyHour", count(*) AS notices, min(due_at) AS "dueAt" FROM notice
      WHERE batch_id = batch.id AND status IN ('created', 'temporary-failure') AND channel IS NOT NULL
      GROUP BY 1, 2 ORDER BY 1, 2) AS waiting) AS pending`;

/** What was announced to many, and how far is it? */
@Injectable()
export class NoticeBatchQueries {
  constructor(
    private readonly database: Database,
    private readonly units: UnitTree,
    private readonly whyWaiting: WhyWaiting,
  ) {}

  /** @param about the id of what they were promised for, such as an event */
  async list(
    actor: Actor,
    { about, limit, cursor }: { about?: string; limit: number; cursor?: string },
  ): Promise<Page<NoticeBatchView>> {
    const rows = await this.database.query<Row>(
      `SELECT ${columns} FROM notice_batch batch
       WHERE ($1::uuid[] IS NULL OR unit_id = ANY($1)) AND ($2::uuid IS NULL OR id < $2)
         AND ($4::uuid IS NULL OR subject_id = $4)
       ORDER BY id DESC LIMIT $3`,
      [visibleUnits(actor), readCursor(cursor), limit + 1, about ?? null],
    );
    const page = pageOf(rows, limit);
    return { ...page, items: await this.show(page.items) };
  }

  /** @throws {NotFound} alike for what does not exist and what another unit holds */
  async one(actor: Actor, id: string): Promise<NoticeBatchView> {
    const [row] = await this.database.query<Row>(
      `SELECT ${columns} FROM notice_batch batch WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
      [id, visibleUnits(actor)],
    );
    if (!row) throw new NotFound('notice batch');
    const [view] = await this.show([row]);
    return view!;
  }

  private async show(rows: Row[]): Promise<NoticeBatchView[]> {
    const isAnyPending = rows.some(({ pending }) => pending.length > 0);
    const why = isAnyPending ? await this.whyWaiting.look() : () => undefined;
    return Promise.all(
      rows.map(async ({ unit_id, pending, ...row }) => ({
        ...row,
        unit: (await this.units.byId(unit_id)).code,
        total: Object.values(row.counts).reduce((sum, it) => sum + it, 0),
        waiting: pending.flatMap(({ channel, notices, dueAt, isAtAnyHour }) => {
          const waits = why({ channel, isAtAnyHour, dueAt: new Date(dueAt) });
          return waits ? [{ channel, notices, ...waits }] : [];
        }),
        done: !underWay.some((status) => row.counts[status]),
      })),
    );
  }
}
