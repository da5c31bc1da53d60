import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { NoticeBatch } from '../ledger/notice-batch.entity.js';
import type { NoticeKind } from '../templates/notice-parameters.js';
import type { AnyNewNotice, NoticeSubject } from './new-notice.js';
import { Notices } from './notices.js';

export interface NewBatch {
  /** what most of them are */
  kind: NoticeKind;
  /** what they are all promised for */
  about: NoticeSubject;
  unitId: string;
}

/** Promises one announcement to many in the caller's transaction, so that how it fares can be watched. */
@Injectable()
export class PromiseBatch {
  constructor(
    private readonly notices: Notices,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * @returns the batch's id; undefined when none of them was new
   * @throws {NoticeBreaksRule28}
   */
  async execute(
    tx: Tx,
    { kind, about, unitId }: NewBatch,
    wanted: AnyNewNotice[],
  ): Promise<string | undefined> {
    const id = this.ids.next();
    const promised = await this.notices.promiseAll(
      tx,
      wanted.map((it) => ({ ...it, batchId: id })),
    );
    if (promised.length === 0) return undefined;
    await tx.manager.insert(NoticeBatch, {
      id,
      kind,
      unitId,
      subjectType: about.type,
      subjectId: about.id,
      startedAt: this.clock.now(),
    });
    return id;
  }
}
