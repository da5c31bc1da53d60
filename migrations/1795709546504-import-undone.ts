import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ImportUndone1795709546504 implements MigrationInterface {
  name = 'ImportUndone1795709546504';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "import_before" ("import_id" uuid NOT NULL, "line" integer NOT NULL, "sealed" bytea, "digest" bytea NOT NULL, CONSTRAINT "PK_173a8da1be60d4bd3e276be0af5" PRIMARY KEY ("import_id", "line"))`,
    );
    await runner.query(`ALTER TABLE "import" ADD "undone_by" uuid`);
    await runner.query(`ALTER TABLE "import" ADD "undone_by_name" text`);
    await runner.query(`ALTER TABLE "import" ADD "undone" integer NOT NULL DEFAULT '0'`);
    await runner.query(`ALTER TABLE "import_row" ADD "subject_version" integer`);
    await runner.query(`ALTER TABLE "import" DROP CONSTRAINT "import_status_check"`);
    await runner.query(
      `ALTER TABLE "import" ADD CONSTRAINT "import_status_check" CHECK (status IN ('reading', 'checking', 'previewed', 'committing', 'done', 'failed', 'cancelled', 'undoing', 'undone'))`,
    );
    await runner.query(`ALTER TABLE "import_row" DROP CONSTRAINT "import_row_outcome_check"`);
    await runner.query(
      `ALTER TABLE "import_row" ADD CONSTRAINT "import_row_outcome_check" CHECK (outcome IN ('new', 'updated', 'unchanged', 'superseded', 'error', 'undone', 'kept'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE "import" SET status = 'done' WHERE status IN ('undoing', 'undone')`);
    await runner.query(
      `UPDATE "import_row" SET outcome = 'unchanged' WHERE outcome IN ('undone', 'kept')`,
    );
    await runner.query(`ALTER TABLE "import" DROP CONSTRAINT "import_status_check"`);
    await runner.query(
      `ALTER TABLE "import" ADD CONSTRAINT "import_status_check" CHECK (status IN ('reading', 'checking', 'previewed', 'committing', 'done', 'failed', 'cancelled'))`,
    );
    await runner.query(`ALTER TABLE "import_row" DROP CONSTRAINT "import_row_outcome_check"`);
    await runner.query(
      `ALTER TABLE "import_row" ADD CONSTRAINT "import_row_outcome_check" CHECK (outcome IN ('new', 'updated', 'unchanged', 'superseded', 'error'))`,
    );
    await runner.query(`ALTER TABLE "import_row" DROP COLUMN "subject_version"`);
    await runner.query(`ALTER TABLE "import" DROP COLUMN "undone"`);
    await runner.query(`ALTER TABLE "import" DROP COLUMN "undone_by_name"`);
    await runner.query(`ALTER TABLE "import" DROP COLUMN "undone_by"`);
    await runner.query(`DROP TABLE "import_before"`);
  }
}
