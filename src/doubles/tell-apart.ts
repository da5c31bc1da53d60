import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import { Facts } from '../platform/facts/index.js';
import { theftReportsToldApart } from '../sentence/index.js';
import { doubleLife } from './double.status.js';
import { lockDouble } from './lock-double.js';

/** An officer says that the two are different, after all that looked alike. */
@Injectable()
export class TellApart {
  constructor(
    private readonly database: Database,
    private readonly facts: Facts,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | DoubleElsewhere | IllegalMove} */
  async execute(actor: Actor, id: string, reason: string) {
    return this.database.transaction(async (tx) => {
      const { double, kind, records } = await lockDouble(tx, actor, id);
      doubleLife.assertMove(double.status, 'different');
      await tx.query(
        `UPDATE possible_double SET status = 'different', decided_by = $2, decided_at = $3, reason = $4 WHERE id = $1`,
        [id, actor.id, this.clock.now(), reason],
      );
      for (const record of records) {
        this.audit.record(tx, actor, {
          action: 'double-told-apart',
          unitId: record.unitId,
          subjectType: kind,
          subjectId: record.id,
          after: { doubleId: id, reason },
        });
      }
      const later = records.find((it) => it.id === double.secondId)!;
      if (kind === 'theft-report')
        await this.facts.record(tx, theftReportsToldApart, {
          subjectId: later.id,
          unitIds: [later.unitId],
          details: undefined,
        });
      return { id, status: 'different' as const };
    });
  }
}
