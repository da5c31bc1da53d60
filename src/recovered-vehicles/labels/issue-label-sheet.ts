import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { Once, type RepeatableRequest } from '../../platform/idempotency/index.js';
import { Ids } from '../../platform/ids.js';
import { xuchangDay } from '../../platform/xuchang-time.js';
import { LabelSheet } from './label-sheet.entity.js';
import { LabelOffice } from './vehicle-label.js';

/** Labels are taken out of the series to be printed before a night. What is never hung up stays in the list of the sheet. */
@Injectable()
export class IssueLabelSheet {
  constructor(
    private readonly database: Database,
    private readonly labels: LabelOffice,
    private readonly audit: Audit,
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @param count 1 to 280: up to 20 pages */
  async execute(actor: Actor, count: number, request?: RepeatableRequest) {
    const now = this.clock.now();
    return this.database.transaction((tx) =>
      this.once.do(tx, request, async () => {
        const year = Number(xuchangDay(now).slice(0, 4));
        const sheet: LabelSheet = {
          id: this.ids.next(),
          unitId: actor.unitId!,
          labels: await this.labels.block(tx, actor.unitId!, year, count),
          issuedBy: actor.id!,
          issuedAt: now,
        };
        await tx.manager.insert(LabelSheet, sheet);
        this.audit.record(tx, actor, {
          action: 'label-sheet-issued',
          unitId: sheet.unitId,
          subjectType: 'label-sheet',
          subjectId: sheet.id,
          after: { first: sheet.labels[0], count },
        });
        return { id: sheet.id, labels: sheet.labels };
      }),
    );
  }
}
