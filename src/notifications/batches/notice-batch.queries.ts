import { Injectable } from '@nestjs/common';
import { UnitTree } from '../../identity/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { pageOf, readCursor, type Page } from '../../platform/pages.js';
import type { NoticeStatus } from '../ledger/notice.status.js';
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
  /** every one has been handed to a provider, called off or given up; receipts may still come */
  done: boolean;
}

type Row = Omit<NoticeBatchView, 'unit' | 'total' | 'done'> & { unit_id: string };

/** From here it is not out of our hands yet. */
const underWay: readonly NoticeStatus[] = ['created', 'sending', 'temporary-failure'];

const columns = `batch.id, batch.kind, json_build_object('type', batch.subject_type, 'id', batch.subject_id) AS about,
  batch.unit_id, batch.started_at AS "startedAt", (
    SELECT coalesce(json_object_agg(status, notices), '{}') FROM (
      SELECT status, count(*) AS notices FROM notice WHERE batch_id = batch.id GROUP BY status) AS counted) AS counts`;

/** What was announced to many, and how far is it? */
@Injectable()
export class NoticeBatchQueries {
  constructor(
    private readonly database: Database,
    private readonly units: UnitTree,
  ) {}

  async list(actor: Actor, limit: number, cursor?: string): Promise<Page<NoticeBatchView>> {
    const rows = await this.database.query<Row>(
      `SELECT ${columns} FROM notice_batch batch
       WHERE ($1::uuid[] IS NULL OR unit_id = ANY($1)) AND ($2::uuid IS NULL OR id < $2)
       ORDER BY id DESC LIMIT $3`,
      [visibleUnits(actor), readCursor(cursor), limit + 1],
    );
    const page = pageOf(rows, limit);
    return { ...page, items: await Promise.all(page.items.map((row) => this.show(row))) };
  }

  /** @throws {NotFound} alike for what does not exist and what another unit holds */
  async one(actor: Actor, id: string): Promise<NoticeBatchView> {
    const [row] = await this.database.query<Row>(
      `SELECT ${columns} FROM notice_batch batch WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
      [id, visibleUnits(actor)],
    );
    if (!row) throw new NotFound('notice batch');
    return this.show(row);
  }

  private async show({ unit_id, ...row }: Row): Promise<NoticeBatchView> {
    const { code: unit } = await this.units.byId(unit_id);
    const total = Object.values(row.counts).reduce((sum, it) => sum + it, 0);
    return { ...row, unit, total, done: !underWay.some((status) => row.counts[status]) };
  }
}
