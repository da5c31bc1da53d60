import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a row of a list need not write: entries of indexes that nobody looks up, and new ones where a row only moves on. */
export class ListsWriteLess1795747488757 implements MigrationInterface {
  name = 'ListsWriteLess1795747488757';

  async up(runner: QueryRunner): Promise<void> {
    // Room on the page for what becomes of each row.
    await runner.query(`ALTER TABLE "import_row" SET (fillfactor = 40)`);
    for (const left of ['checked', 'committed'])
      await runner.query(
        `CREATE INDEX "import_chunk_not_${left}" ON "import_chunk" ("import_id", "number") WHERE NOT is_${left}`,
      );
    await runner.query(`ALTER TABLE "fact" DROP CONSTRAINT "UQ_d86eec263b28d59e6e2ff9b855b"`);
    await runner.query(
      `CREATE UNIQUE INDEX "fact_reversed_once" ON "fact" ("reverses") WHERE reverses IS NOT NULL`,
    );
    await runner.query(`DROP INDEX "IDX_3bd8323e726418e9fa2db52191"`);
    await runner.query(`DROP INDEX "IDX_9bfab500b5addcf8b169b6d3c2"`);
    for (const known of ['second_phone', 'id_number'])
      await runner.query(
        `CREATE INDEX "person_${known}" ON "person" ("${known}_index") WHERE ${known}_index IS NOT NULL`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const known of ['second_phone', 'id_number'])
      await runner.query(`DROP INDEX "person_${known}"`);
    await runner.query(
      `CREATE INDEX "IDX_9bfab500b5addcf8b169b6d3c2" ON "person"  ("id_number_index") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_3bd8323e726418e9fa2db52191" ON "person"  ("second_phone_index") `,
    );
    await runner.query(`DROP INDEX "fact_reversed_once"`);
    await runner.query(
      `ALTER TABLE "fact" ADD CONSTRAINT "UQ_d86eec263b28d59e6e2ff9b855b" UNIQUE ("reverses")`,
    );
    for (const left of ['checked', 'committed'])
      await runner.query(`DROP INDEX "import_chunk_not_${left}"`);
    await runner.query(`ALTER TABLE "import_row" RESET (fillfactor)`);
  }
}
