import type { MigrationInterface, QueryRunner } from 'typeorm';

const naming = {
  theft_report_photo: { original: 'original_kept_as', screen: 'screen_kept_as' },
  vehicle_photo: { original: 'original_sha256', screen: 'screen_sha256' },
  signed_paper: { original: 'original_sha256', screen: 'screen_sha256' },
};

const columns = Object.entries(naming).flatMap(([table, its]) =>
  Object.entries(its).map(([which, column]) => ({ table, column, index: `${table}_${which}` })),
);

/** One is there already. */
const indexed = columns.filter(({ index }) => index !== 'vehicle_photo_original');

/** Every file of the photo store is written down, and what names one is a foreign key: one that nothing names is found. */
export class KeptFiles1795759557703 implements MigrationInterface {
  name = 'KeptFiles1795759557703';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "kept_file" ("sha256" text NOT NULL, "unnamed_since" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_kept_file" PRIMARY KEY ("sha256"))`,
    );
    await runner.query(
      `CREATE INDEX "kept_file_unnamed" ON "kept_file"  ("unnamed_since") WHERE unnamed_since IS NOT NULL`,
    );
    for (const { table, column, index } of columns) {
      await runner.query(
        `INSERT INTO "kept_file" ("sha256") SELECT DISTINCT "${column}" FROM "${table}" WHERE "${column}" IS NOT NULL ON CONFLICT DO NOTHING`,
      );
      await runner.query(
        `ALTER TABLE "${table}" ADD CONSTRAINT "${index}_kept" FOREIGN KEY ("${column}") REFERENCES "kept_file"("sha256") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      );
    }
    for (const { table, column, index } of indexed) {
      await runner.query(`CREATE INDEX "${index}" ON "${table}"  ("${column}") `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { index } of indexed) await runner.query(`DROP INDEX "${index}"`);
    for (const { table, index } of columns) {
      await runner.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${index}_kept"`);
    }
    await runner.query(`DROP TABLE "kept_file"`);
  }
}
