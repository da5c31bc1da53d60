import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';

export interface WantsACall {
  challengeId: string;
  personId: string;
  unitId: string;
  purpose: 'file-report' | 'follow-report';
  reportId?: string;
}

/** Puts somebody on the list, once: who asks again while they wait, about the same, is not put on it twice. */
@Injectable()
export class AskForCallBack {
  constructor(private readonly clock: Clock) {}

  async execute(tx: Tx, wanted: WantsACall): Promise<void> {
    const { challengeId, personId, unitId, purpose, reportId } = wanted;
    await tx.query(
      `INSERT INTO call_back (id, unit_id, person_id, purpose, report_id, status, asked_at)
       SELECT $1, $2, $3, $4, $5, 'waiting', $6
       WHERE NOT EXISTS (
         SELECT 1 FROM call_back JOIN person waiting ON waiting.id = person_id, person asker
         WHERE call_back.unit_id = $2 AND status <> 'closed' AND purpose = $4 AND asker.id = $3
           AND report_id IS NOT DISTINCT FROM $5::uuid AND waiting.phone_index = asker.phone_index)
       ON CONFLICT (id) DO NOTHING`,
      [challengeId, unitId, personId, purpose, reportId ?? null, this.clock.now()],
    );
  }
}
