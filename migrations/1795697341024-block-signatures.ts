import type { MigrationInterface, QueryRunner } from 'typeorm';
import { indexedNumber } from '../src/matching/finding/indexed-number.js';

const atOnce = 5_000;

interface Row {
  side: string;
  subject_id: string;
  position: number;
  normalised: string;
}

export class BlockSignatures1795697341024 implements MigrationInterface {
  name = 'BlockSignatures1795697341024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS fuzzystrmatch');
    await runner.query('DROP INDEX "IDX_7e0ad7fcd35e06b645184f6feb"');
    await runner.query('DROP INDEX "IDX_f2f042614aac1899f2cfb86963"');
    await runner.query(
      'ALTER TABLE "identifier_match" ALTER COLUMN "folded" TYPE text COLLATE "C"',
    );
    await runner.query('ALTER TABLE "identifier_match" ADD "signature" integer array');
    await sign(runner);
    await runner.query('ALTER TABLE "identifier_match" ALTER COLUMN "signature" SET NOT NULL');
    for (const side of ['report', 'vehicle']) {
      // With a pending list a search would read through what was written last.
      await runner.query(
        `CREATE INDEX "identifier_match_${side}_signature" ON "identifier_match" USING gin ("signature")
         WITH (fastupdate = off) WHERE side = '${side}' AND is_open`,
      );
      await runner.query(
        `CREATE INDEX "identifier_match_${side}_folded" ON "identifier_match" ("folded")
         WHERE side = '${side}' AND is_open`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "identifier_match_report_folded"');
    await runner.query('DROP INDEX "identifier_match_vehicle_folded"');
    await runner.query('ALTER TABLE "identifier_match" DROP COLUMN "signature"');
    await runner.query(
      'ALTER TABLE "identifier_match" ALTER COLUMN "folded" TYPE text COLLATE "default"',
    );
    await runner.query(
      'CREATE INDEX "IDX_7e0ad7fcd35e06b645184f6feb" ON "identifier_match"  ("side", "folded") ',
    );
    await runner.query(
      'CREATE INDEX "IDX_f2f042614aac1899f2cfb86963" ON "identifier_match"  ("side", "normalised") ',
    );
    await runner.query('DROP EXTENSION fuzzystrmatch');
  }
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
      return { ...key, pattern: number?.pattern ?? null, signature: number?.signature ?? [] };
    });
    await runner.query(
      `UPDATE identifier_match AS kept SET signature = it.signature, pattern = it.pattern
       FROM jsonb_to_recordset($1::jsonb) AS it (side text, subject_id uuid, position int, pattern text, signature int[])
       WHERE kept.side = it.side AND kept.subject_id = it.subject_id AND kept.position = it.position`,
      [JSON.stringify(signed)],
    );
  }
}
