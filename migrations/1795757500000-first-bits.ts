import type { MigrationInterface, QueryRunner } from 'typeorm';
import { indexedNumber } from '../src/matching/finding/indexed-number.js';

const atOnce = 5_000;
const sides = ['report', 'vehicle'];
const bits = 23;

interface Row {
  side: string;
  subject_id: string;
  position: number;
  normalised: string;
}

/** Keys are kept in 31 bits, and an index holds the first of them, as many as suit the city. All are signed anew. */
export class FirstBits1795757500000 implements MigrationInterface {
  name = 'FirstBits1795757500000';

  async up(runner: QueryRunner): Promise<void> {
    for (const side of sides) await runner.query(`DROP INDEX "identifier_match_${side}_signature"`);
    await sign(runner);
    await runner.query(
      `CREATE FUNCTION first_bits(signature int[], bits int) RETURNS int[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
       RETURN ARRAY(SELECT key >> (31 - bits) FROM unnest(signature) AS key)`,
    );
    // In one sorted pass its pages would be left half empty; in many they fill up as rows that arrive fill them.
    await runner.query('SET LOCAL max_parallel_maintenance_workers = 0');
    await runner.query(`SET LOCAL maintenance_work_mem = '128MB'`);
    for (const side of sides) {
      // With a pending list a search would read through what was written last.
      await runner.query(
        `CREATE INDEX "identifier_match_${side}_signature_${bits}" ON "identifier_match"
         USING gin (first_bits("signature", ${bits})) WITH (fastupdate = off) WHERE side = '${side}' AND is_open`,
      );
    }
  }

  /** Signatures stay as they are: who goes back further undoes the migration that made them, and runs it again. */
  async down(runner: QueryRunner): Promise<void> {
    const made = (await runner.query(
      `SELECT indexname FROM pg_indexes WHERE indexname ~ '^identifier_match_(report|vehicle)_signature_\\d+$'`,
    )) as { indexname: string }[];
    for (const { indexname } of made) await runner.query(`DROP INDEX "${indexname}"`);
    await runner.query('DROP FUNCTION first_bits(int[], int)');
    for (const side of sides) {
      await runner.query(
        `CREATE INDEX "identifier_match_${side}_signature" ON "identifier_match" USING gin ("signature")
         WITH (fastupdate = off) WHERE side = '${side}' AND is_open`,
      );
    }
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
    const signed = rows.map(({ normalised, ...key }) => ({
      ...key,
      signature: indexedNumber(normalised)?.signature ?? [],
    }));
    await runner.query(
      `UPDATE identifier_match AS kept SET signature = it.signature
       FROM jsonb_to_recordset($1::jsonb) AS it (side text, subject_id uuid, position int, signature int[])
       WHERE kept.side = it.side AND kept.subject_id = it.subject_id AND kept.position = it.position`,
      [JSON.stringify(signed)],
    );
  }
}
