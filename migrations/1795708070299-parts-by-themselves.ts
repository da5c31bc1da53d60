import type { MigrationInterface, QueryRunner } from 'typeorm';
import { indexedNumber } from '../src/matching/finding/indexed-number.js';

const atOnce = 5_000;
const sides = ['report', 'vehicle'];

interface Row {
  side: string;
  subject_id: string;
  position: number;
  normalised: string;
}

/** Parts of four characters leave the signature for an index of their own; keys have one bit more. All are signed anew. */
export class PartsByThemselves1795708070299 implements MigrationInterface {
  name = 'PartsByThemselves1795708070299';

  async up(runner: QueryRunner): Promise<void> {
    for (const side of sides) {
      await runner.query(`DROP INDEX "identifier_match_${side}_signature"`);
    }
    await runner.query(
      `ALTER TABLE "identifier_match" ADD "parts" integer array NOT NULL DEFAULT '{}'`,
    );
    await sign(runner);
    await runner.query('ALTER TABLE "identifier_match" ALTER COLUMN "parts" DROP DEFAULT');
    for (const side of sides) {
      await indexSignatures(runner, side);
      // Parts are asked seldom and come from few values: some hundred wait in a list, and are then written together.
      await runner.query(
        `CREATE INDEX "identifier_match_${side}_parts" ON "identifier_match" USING gin ("parts")
         WITH (fastupdate = on, gin_pending_list_limit = 128) WHERE side = '${side}' AND is_open`,
      );
    }
  }

  /** Signatures stay as they are: who goes back further undoes the migration that made them, and runs it again. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "identifier_match" DROP COLUMN "parts"');
  }
}

async function indexSignatures(runner: QueryRunner, side: string): Promise<void> {
  // With a pending list a search would read through what was written last.
  await runner.query(
    `CREATE INDEX "identifier_match_${side}_signature" ON "identifier_match" USING gin ("signature")
     WITH (fastupdate = off) WHERE side = '${side}' AND is_open`,
  );
}

/** Signs what is there already, in the order of its key. */
async function sign(runner: QueryRunner): Promise<void> {
  let last: Row | undefined;
  for (;;) {
    const rows = (await runner.query(
      `SELECT side, subject_id, position, normalised FROM identifier_match
       WHERE $1::text IS NULL OR (side, subject_id, position) > ($1, $2::uuid, $3::int)
       ORDER BY side, subject_id, position LIMIT $4`,
      [last?.side ?? null, last?.subject_id ?? null, last?.position ?? null, atOnce],
    )) as Row[];
    last = rows.at(-1);
    if (!last) return;
    const signed = rows.map(({ normalised, ...key }) => {
      const number = indexedNumber(normalised);
      return { ...key, signature: number?.signature ?? [], parts: number?.parts ?? [] };
    });
    await runner.query(
      `UPDATE identifier_match AS kept SET signature = it.signature, parts = it.parts
       FROM jsonb_to_recordset($1::jsonb) AS it (side text, subject_id uuid, position int, signature int[], parts int[])
       WHERE kept.side = it.side AND kept.subject_id = it.subject_id AND kept.position = it.position`,
      [JSON.stringify(signed)],
    );
  }
}
