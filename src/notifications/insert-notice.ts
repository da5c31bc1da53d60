import { sealField } from '../platform/crypto/index.js';
import type { Tx } from '../platform/database/index.js';
import type { Recipient } from './choose-recipient.js';
import type { NewNotice } from './new-notice.js';
import type { NoticeKind } from './templates/notice-parameters.js';
import type { RenderedNotice } from './templates/render-notice.js';

export interface WrittenNotice extends RenderedNotice {
  id: string;
  /** undefined when nothing reaches the person: the row says so */
  recipient: Recipient | undefined;
  dueAt: Date;
  isAtAnyHour: boolean;
  createdAt: Date;
}

/** @returns whether the row is new: a unique key says what "the same message" is */
export async function insertNotice(
  tx: Tx,
  it: NewNotice<NoticeKind>,
  written: WrittenNotice,
  key: Buffer,
): Promise<boolean> {
  const { id, recipient } = written;
  const seal = (column: string, text: string) =>
    sealField(key, { table: 'notice', column, id }, text);
  const inserted = await tx.query(
    `INSERT INTO notice (id, kind, same_as, person_id, unit_id, channel, status, recipient, title, body, language,
       template_version, subject_type, subject_id, due_at, at_any_hour, useful_until, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
     ON CONFLICT (same_as) DO NOTHING RETURNING id`,
    [
      id,
      it.kind,
      it.sameAs,
      it.personId,
      it.unitId,
      recipient?.channel ?? null,
      recipient ? 'created' : 'permanent-failure',
      recipient ? seal('recipient', recipient.address) : null,
      seal('title', written.title),
      seal('body', written.text),
      it.language ?? 'zh-CN',
      written.version,
      it.about.type,
      it.about.id,
      written.dueAt,
      written.isAtAnyHour,
      it.usefulUntil ?? null,
      written.createdAt,
    ],
  );
  return inserted.length > 0;
}
