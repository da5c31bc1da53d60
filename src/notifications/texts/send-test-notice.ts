import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Audit } from '../../audit/index.js';
import { Database } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { NoOwnMobile } from '../notification.errors.js';
import { Notices } from '../promising/notices.js';
import type { NoticeKind, NoticeLanguage } from '../templates/notice-parameters.js';
import { sampleOf, type SampleVisit } from './sample-parameters.js';

/** A text as it looks on a phone: on the phone of whoever asks, and on no other. */
@Injectable()
export class SendTestNotice {
  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
    private readonly audit: Audit,
    private readonly ids: Ids,
  ) {}

  /** @throws {NoOwnMobile | NoticeBreaksRule28} */
  async execute(actor: Actor, kind: NoticeKind, language: NoticeLanguage, visit?: SampleVisit) {
    const about = this.ids.next();
    return this.database.transaction(async (tx) => {
      const [self] = await tx.query<{ personId: string }>(
        'SELECT person_id AS "personId" FROM staff WHERE id = $1',
        [actor.id],
      );
      const id = await this.notices.promise<NoticeKind>(tx, {
        kind,
        sameAs: `test:${about}`,
        personId: self!.personId,
        about: { type: 'test', id: about },
        unitId: actor.unitId!,
        parameters: sampleOf(kind, visit),
        language,
        channel: 'sms',
      });
      const [sent] = await tx.query('SELECT FROM notice WHERE id = $1 AND channel IS NOT NULL', [
        id,
      ]);
      if (!id || !sent) throw new NoOwnMobile();
      this.audit.record(tx, actor, {
        action: 'notice-text-tested',
        unitId: actor.unitId!,
        subjectType: 'notice',
        subjectId: id,
        after: { kind, language },
      });
      return { id };
    });
  }
}
