import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an export has shown is kept until its list is whole: whoever goes on with it shows nobody again. */
export class ExportPages1795747488756 implements MigrationInterface {
  name = 'ExportPages1795747488756';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "list_export_page" ("export_id" uuid NOT NULL, "number" integer NOT NULL, "last_id" uuid NOT NULL, "sealed" bytea NOT NULL, CONSTRAINT "PK_export_page" PRIMARY KEY ("export_id", "number"))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "list_export_page"`);
  }
}
