import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each run of the retention job erased, for the screen that says how long things are kept. */
export class RetentionRuns1795693744279 implements MigrationInterface {
  name = 'RetentionRuns1795693744279';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "retention_run" ("id" uuid NOT NULL, "started_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP WITH TIME ZONE, "erased" jsonb NOT NULL, CONSTRAINT "PK_retention_run" PRIMARY KEY ("id"))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "retention_run"');
  }
}
