import { Injectable } from '@nestjs/common';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import type { ErasureRequest } from './erasure-request.entity.js';

type ErasureView = Pick<
  ErasureRequest,
  'id' | 'status' | 'purpose' | 'requestedAt' | 'decidedAt' | 'decisionReason'
> & { records: number };

/** Who asked to be forgotten, and what was decided? Nobody is named. */
@Injectable()
export class ErasureQueries {
  constructor(private readonly database: Database) {}

  /** Open ones first, newest first. */
  async list(actor: Actor): Promise<ErasureView[]> {
    return this.database.query<ErasureView>(
      `SELECT id, status, purpose, requested_at AS "requestedAt", decided_at AS "decidedAt",
         decision_reason AS "decisionReason", cardinality(person_ids) AS records
       FROM erasure_request WHERE ($1::uuid[] IS NULL OR unit_id = ANY($1))
       ORDER BY status = 'requested' DESC, id DESC LIMIT 200`,
      [visibleUnits(actor)],
    );
  }
}
