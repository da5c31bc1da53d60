import { Injectable } from '@nestjs/common';
import { People } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';

/** Whom an officer's words on a match speak of: the owner in its report. */
@Injectable()
export class OwnerSpokenOf {
  constructor(private readonly people: People) {}

  async in(tx: Tx, reportId: string) {
    const [report] = await tx.query<{ owner_id: string }>(
      'SELECT owner_id FROM theft_report WHERE id = $1',
      [reportId],
    );
    return report && this.people.spokenOf(tx, report.owner_id);
  }
}
