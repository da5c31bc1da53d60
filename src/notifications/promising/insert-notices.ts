import { sealField } from '../../platform/crypto/index.js';
import type { Tx } from '../../platform/database/index.js';
import { xuchangDay, xuchangMoment } from '../../platform/xuchang-time.js';
import type { Recipient } from './choose-recipient.js';
import type { NewNotice } from './new-notice.js';
import type { NoticeKind } from '../templates/notice-parameters.js';
import type { RenderedNotice } from '../templates/render-notice.js';
import type { TrailWord } from '../ledger/trail.js';

export interface WrittenNotice {
  it: Omit<NewNotice<NoticeKind>, 'parameters'>;
  id: string;
  eventId: string;
  /** the data key of the person */
  key: Buffer;
  words: Omit<RenderedNotice, 'values'> & Partial<RenderedNotice>;
  /** null where the code in its words stands already */
  codeDigest: Buffer | null;
  /** how its trail begins */
  step: TrailWord;
  /** undefined when nothing reaches the person: the row says so */
  recipient: Recipient | undefined;
  dueAt: Date;
  isAtAnyHour: boolean;
}

/** Rows of one statement: larger ones take no less time, and hold the process up for longer. */
const atOnce = 500;

/** name of the column, its type, and what stands in it */
type Columns = [name: string, type: string, value: (written: WrittenNotice) => unknown][];
const columns: Columns = [
  ['id', 'uuid', (w) => w.id],
  ['kind', 'text', ({ it }) => it.kind],
  ['same_as', 'text', ({ it }) => it.sameAs],
  ['person_id', 'uuid', ({ it }) => it.personId],
  ['unit_id', 'uuid', ({ it }) => it.unitId],
  ['channel', 'text', (w) => w.recipient?.channel ?? null],
  ['status', 'text', (w) => (w.recipient ? 'created' : 'permanent-failure')],
  ['language', 'text', ({ it }) => it.language ?? 'zh-CN'],
  ['template_version', 'int', (w) => w.words.version],
  ['subject_type', 'text', ({ it }) => it.about.type],
  ['subject_id', 'uuid', ({ it }) => it.about.id],
  ['due_at', 'timestamptz', (w) => w.dueAt],
  ['at_any_hour', 'boolean', (w) => w.isAtAnyHour],
  ['useful_until', 'timestamptz', ({ it }) => it.usefulUntil ?? null],
  ['batch_id', 'uuid', ({ it }) => it.batchId ?? null],
];

const columnsOfWords: Columns = [
  ['recipient', 'bytea', (w) => w.recipient && seal(w, 'recipient', w.recipient.address)],
  ['title', 'bytea', (w) => seal(w, 'title', w.words.title)],
  ['body', 'bytea', (w) => seal(w, 'body', w.words.text)],
  [
    'placeholders',
    'bytea',
    (w) => w.words.values && seal(w, 'placeholders', JSON.stringify(w.words.values)),
  ],
];

const all = [...columns, ...columnsOfWords];
const namesOf = (some: Columns) => some.map(([name]) => name).join(', ');
const names = namesOf(columns);
const words = namesOf(columnsOfWords);
const arrays = all.map(([, type], at) => `$${at + 7}::${type}[]`).join(', ');

const insert = `
  WITH given AS (
    SELECT * FROM unnest($3::uuid[], $4::bytea[], $5::text[], $6::text[], ${arrays})
      AS it (event_id, code_digest, what, detail, ${namesOf(all)})
  ), written AS (
    INSERT INTO notice (${names}, created_at) SELECT ${names}, $1::timestamptz FROM given
    ON CONFLICT (same_as) DO NOTHING RETURNING id
  ), said AS (
    INSERT INTO notice_words (notice_id, ${words}) SELECT id, ${words} FROM given JOIN written USING (id)
  ), coded AS (
    INSERT INTO notice_code (code_digest, unit_id, issued_month)
    SELECT code_digest, unit_id, $2 FROM given JOIN written USING (id) WHERE code_digest IS NOT NULL ON CONFLICT DO NOTHING
  ), told AS (
    INSERT INTO notice_event (id, notice_id, at, status, what, detail)
    SELECT event_id, id, $1, status, what, detail FROM given JOIN written USING (id)
  ), due AS (
    INSERT INTO notice_due (notice_id, at) SELECT id, due_at FROM given JOIN written USING (id) WHERE status = 'created'
  )
  SELECT id FROM written`;

/**
 * Rows, codes and the first steps of the trails, in one statement for many.
 *
 * @returns the ids of those that are new: a unique key says what "the same message" is
 */
export async function insertNotices(
  tx: Tx,
  written: WrittenNotice[],
  now: Date,
): Promise<Set<string>> {
  const rows = await tx.queryInParts<{ id: string }>(insert, valuesInParts(written, now));
  return new Set(rows.map(({ id }) => id));
}

function* valuesInParts(written: WrittenNotice[], now: Date): Iterable<unknown[]> {
  for (let start = 0; start < written.length; start += atOnce) {
    const some = written.slice(start, start + atOnce);
    yield [
      now,
      xuchangDay(now).slice(0, 7),
      some.map((it) => it.eventId),
      some.map((it) => it.codeDigest),
      some.map((it) => it.step),
      some.map(({ step, dueAt }) => (step === 'promised' ? xuchangMoment(dueAt) : null)),
      ...all.map(([, , value]) => some.map((it) => value(it) ?? null)),
    ];
  }
}

function seal({ id, key }: WrittenNotice, column: string, text: string): Buffer {
  return sealField(key, { table: 'notice', column, id }, text);
}
