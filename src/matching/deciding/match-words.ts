import { Injectable } from '@nestjs/common';
import { SealedWords } from '../../people/index.js';
import type { Database, Tx } from '../../platform/database/index.js';

type Kept = 'match' | 'match_decision';

const placeOf = (table: Kept, id: string) => ({ table, column: 'reason', id });

/** An officer's reasons may name the owner: they lie sealed with the owner's key, and go when the owner is erased. */
@Injectable()
export class MatchWords {
  constructor(private readonly sealed: SealedWords) {}

  /** @returns null for no words, and where the owner was erased */
  async seal(
    tx: Tx,
    reportId: string,
    table: Kept,
    id: string,
    text: string | undefined,
  ): Promise<Buffer | null> {
    if (!text) return null;
    const [report] = await tx.query<{ owner_id: string }>(
      'SELECT owner_id FROM theft_report WHERE id = $1',
      [reportId],
    );
    return report ? this.sealed.seal(tx, report.owner_id, placeOf(table, id), text) : null;
  }

  /** In their order. */
  openAll(
    reader: Pick<Tx | Database, 'query'>,
    said: { ownerId: string; table: Kept; id: string; bytes: Buffer | null }[],
  ): Promise<(string | null)[]> {
    return this.sealed.openAll(
      reader,
      said.map(({ ownerId, table, id, bytes }) => ({
        personId: ownerId,
        place: placeOf(table, id),
        bytes,
      })),
    );
  }
}
