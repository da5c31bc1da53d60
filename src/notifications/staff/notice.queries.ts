import { Injectable } from '@nestjs/common';
import { UnitTree } from '../../identity/index.js';
import { maskAddress, maskEmail, maskPhone, People } from '../../people/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { openText } from '../../platform/crypto/index.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { pageOf, readCursor, type Page } from '../../platform/pages.js';
import type { ChannelKind } from '../channels/channel.js';
import type { Notice } from '../ledger/notice.entity.js';
import { pendingStatuses, type NoticeStatus } from '../ledger/notice.status.js';
import { sayStep } from '../ledger/trail.js';
import { fillIn, wordingOf } from '../templates/render-notice.js';
import { WhyWaiting, type WaitingReason } from './why-waiting.js';

type Row = Pick<
  Notice,
  | 'id'
  | 'kind'
  | 'channel'
  | 'status'
  | 'language'
  | 'attempts'
  | 'dueAt'
  | 'usefulUntil'
  | 'createdAt'
  | 'sentAt'
  | 'decision'
> & {
  about: { type: string; id: string };
  unit_id: string;
  person_id: string;
  recipient: Buffer | null;
  at_any_hour: boolean;
};

export interface NoticeView extends Omit<
  Row,
  'unit_id' | 'person_id' | 'recipient' | 'at_any_hour'
> {
  unit: string;
  /** masked; null when nothing reaches the person or they have been erased */
  recipient: string | null;
  /** why a pending notice is not on its way */
  waitsFor: WaitingReason | null;
}

export interface TrailView {
  at: Date;
  status: NoticeStatus;
  what: string;
  says: string;
}

type TrailRow = Omit<TrailView, 'says'> & { detail: string | null };

const said = ({ at, status, what, detail }: TrailRow): TrailView => ({
  at,
  status,
  what,
  says: sayStep(what, detail),
});

const columns = `id, kind, channel, status, language, attempts, due_at AS "dueAt", useful_until AS "usefulUntil",
  created_at AS "createdAt", sent_at AS "sentAt", decision, json_build_object('type', subject_type, 'id', subject_id) AS about,
  unit_id, person_id, recipient, at_any_hour`;

/** Words that are gone leave the notice. */
const notices = 'FROM notice LEFT JOIN notice_words ON notice_id = id';

/** How did the notices of my units fare, and why was this owner not told? */
@Injectable()
export class NoticeQueries {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly units: UnitTree,
    private readonly whyWaiting: WhyWaiting,
  ) {}

  async list(
    actor: Actor,
    filter: {
      status?: NoticeStatus;
      channel?: ChannelKind;
      about?: string;
      batch?: string;
      isUndecided?: boolean;
    },
    limit: number,
    cursor?: string,
  ): Promise<Page<NoticeView>> {
    const rows = await this.database.query<Row>(
      `SELECT ${columns} ${notices}
       WHERE ($1::uuid[] IS NULL OR unit_id = ANY($1)) AND ($2::uuid IS NULL OR id < $2)
         AND ($3::text IS NULL OR status = $3) AND ($4::uuid IS NULL OR subject_id = $4)
         AND ($7::text IS NULL OR channel = $7) AND ($8::uuid IS NULL OR batch_id = $8)
         AND (NOT $6 OR (status = 'outcome-unknown' AND decision IS NULL
           AND id = ANY(ARRAY(SELECT notice_id FROM notice_due WHERE at = 'infinity'))))
       ORDER BY id DESC LIMIT $5`,
      [
        visibleUnits(actor),
        readCursor(cursor),
        filter.status ?? null,
        filter.about ?? null,
        limit + 1,
        filter.isUndecided ?? false,
        filter.channel ?? null,
        filter.batch ?? null,
      ],
    );
    const page = pageOf(rows, limit);
    return { ...page, items: await this.show(page.items) };
  }

  /** @throws {NotFound} alike for what does not exist and what another unit holds */
  async one(actor: Actor, id: string): Promise<NoticeView & { trail: TrailView[] }> {
    const rows = await this.database.query<Row>(
      `SELECT ${columns} ${notices} WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
      [id, visibleUnits(actor)],
    );
    const [view] = await this.show(rows);
    if (!view) throw new NotFound('notice');
    const trail = await this.database.query<TrailRow>(
      'SELECT at, status, what, detail FROM notice_event WHERE notice_id = $1 ORDER BY at, id',
      [id],
    );
    return { ...view, trail: trail.map(said) };
  }

  /** Everything told to a person about these, in order, each with its trail; whoever asks has seen that it is in sight. */
  async toPerson(
    personId: string,
    about: string[],
  ): Promise<(NoticeView & { title: string; trail: TrailView[] })[]> {
    const rows = await this.database.query<Row>(
      `SELECT ${columns} ${notices} WHERE person_id = $1 AND subject_id = ANY($2) AND kind <> 'phone-code' ORDER BY id`,
      [personId, about],
    );
    const views = await this.show(rows);
    const steps = await this.database.query<TrailRow & { noticeId: string }>(
      `SELECT notice_id AS "noticeId", at, status, what, detail FROM notice_event WHERE notice_id = ANY($1)
       ORDER BY at, id`,
      [rows.map((it) => it.id)],
    );
    return views.map((view) => ({
      ...view,
      title: fillIn(wordingOf(view.kind, 'zh-CN', true).title, { part: '部件' }),
      trail: steps.filter((it) => it.noticeId === view.id).map(said),
    }));
  }

  private async show(rows: Row[]): Promise<NoticeView[]> {
    const keys = await this.people.keysOf(
      this.database,
      rows.map((row) => row.person_id),
    );
    const waiting = await this.whyWaiting.look();
    return Promise.all(
      rows.map(async ({ unit_id, person_id, recipient, at_any_hour, ...row }) => ({
        ...row,
        unit: (await this.units.byId(unit_id)).code,
        recipient: maskedRecipient(row.id, row.channel, recipient, keys.get(person_id)),
        waitsFor: isPending(row)
          ? (waiting({ ...row, isAtAnyHour: at_any_hour })?.reason ?? null)
          : null,
      })),
    );
  }
}

const isPending = <Of extends Pick<Row, 'status' | 'channel'>>(
  row: Of,
): row is Of & { channel: ChannelKind } =>
  row.channel !== null && pendingStatuses.includes(row.status);

function maskedRecipient(
  id: string,
  channel: Row['channel'],
  recipient: Buffer | null,
  key: Buffer | undefined,
): string | null {
  if (!recipient || !key) return null;
  const address = openText(key, { table: 'notice', column: 'recipient', id }, recipient);
  if (channel === 'letter') return maskAddress(address.split('\n')[0]!);
  return channel === 'mail' ? maskEmail(address) : maskPhone(address);
}
