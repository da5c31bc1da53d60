import { Injectable } from '@nestjs/common';
import { SealedWords } from '../people/index.js';
import type { Database, Tx } from '../platform/database/index.js';

/** The free text of a claim, and its column. */
const columns = {
  evidence: 'evidence',
  reason: 'reason',
  insurerConsent: 'insurer_consent',
  approvalReason: 'approval_reason',
  setback: 'setback',
} as const;

type Word = keyof typeof columns;
export type ClaimWordsSaid = Partial<Record<Word, string | null>>;
type Owned = { id: string; ownerId: string };

const words = Object.keys(columns) as Word[];
const placeOf = (word: Word, id: string) => ({ table: 'claim', column: columns[word], id });

/** What officers write about a claim names people: it lies sealed with the owner's key, and goes when they are erased. */
@Injectable()
export class ClaimWords {
  constructor(private readonly sealed: SealedWords) {}

  /** @returns those that were given */
  async seal(
    tx: Tx,
    { id, ownerId }: Owned,
    said: ClaimWordsSaid,
  ): Promise<Partial<Record<Word, Buffer | null>>> {
    const given = words.filter((word) => said[word] !== undefined);
    const texts = given.map((word) => ({ place: placeOf(word, id), text: said[word] }));
    const sealed = await this.sealed.sealAll(tx, ownerId, texts);
    return Object.fromEntries(given.map((word, index) => [word, sealed[index]]));
  }

  /** Opens these words of each row, in their order. */
  async open<Asked extends Word>(
    reader: Pick<Tx | Database, 'query'>,
    rows: ({ id: string; owner_id: string } & Record<Asked, Buffer | null>)[],
    asked: readonly Asked[],
  ): Promise<Record<Asked, string | null>[]> {
    const sealed = rows.flatMap((row) =>
      asked.map((word) => ({
        personId: row.owner_id,
        place: placeOf(word, row.id),
        bytes: row[word],
      })),
    );
    const opened = await this.sealed.openAll(reader, sealed);
    return rows.map((_, row) => {
      const own = asked.map((word, at) => [word, opened[row * asked.length + at] ?? null]);
      return Object.fromEntries(own) as Record<Asked, string | null>;
    });
  }
}
