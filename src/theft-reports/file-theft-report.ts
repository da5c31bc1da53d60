import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import { Once, type RepeatableRequest } from '../platform/idempotency/index.js';
import { FileTheftReports, type FiledReport, type FilingDoor } from './file-theft-reports.js';
import type { NewTheftReport } from './new-theft-report.js';
import { refuseTheImpossible } from './refuse-the-impossible.js';

export interface SingleFilingDoor extends FilingDoor {
  /** a web filing brings the reference its victim was already told */
  reference?: string;
  id?: string;
  request?: RepeatableRequest;
}

/** A victim reports: over a desk or on the web. */
@Injectable()
export class FileTheftReport {
  constructor(
    private readonly database: Database,
    private readonly filing: FileTheftReports,
    private readonly once: Once,
    private readonly clock: Clock,
  ) {}

  /**
   * Accepts whatever the victim knows. What looks wrong is said in `warnings`; only the impossible is refused.
   *
   * @throws {StolenIntervalReversed | StolenInTheFuture | IdentifierIncomplete}
   */
  async execute(
    actor: Actor,
    report: NewTheftReport,
    { id, reference, request, ...door }: SingleFilingDoor,
  ): Promise<FiledReport> {
    refuseTheImpossible(report, this.clock.now());
    return this.database.transaction((tx) =>
      this.once.do(tx, request, async () => {
        const [filed] = await this.filing.execute(tx, actor, [{ report, id, reference }], door);
        return filed!;
      }),
    );
  }
}
