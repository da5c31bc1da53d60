import { Injectable } from '@nestjs/common';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';

/** An officer leaves a match that they had claimed to others. What is somebody else's stays theirs. */
@Injectable()
export class ReleaseMatch {
  constructor(private readonly database: Database) {}

  /** @throws {NotFound} */
  async execute(actor: Actor, id: string) {
    const [match] = await this.database.query<{ was_mine: boolean }>(
      `UPDATE match SET claimed_by = CASE WHEN claimed_by = $2 THEN NULL ELSE claimed_by END,
         claimed_until = CASE WHEN claimed_by = $2 THEN NULL ELSE claimed_until END
       WHERE id = $1 AND ($3::uuid[] IS NULL OR unit_id = ANY($3))
       RETURNING old.claimed_by IS NOT DISTINCT FROM $2 AS was_mine`,
      [id, actor.id, visibleUnits(actor)],
    );
    if (!match) throw new NotFound('match');
    return { id, isReleased: match.was_mine };
  }
}
