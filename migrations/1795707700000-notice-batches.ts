import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NoticeBatches1795707700000 implements MigrationInterface {
  name = 'NoticeBatches1795707700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "notice_batch" ("id" uuid NOT NULL, "kind" text NOT NULL, "unit_id" uuid NOT NULL, "subject_type" text NOT NULL, "subject_id" uuid NOT NULL, "started_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_dd71bdb28a2791abd0b6fa307f3" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_540fd847f411cf6b5ac9f02f0c" ON "notice_batch"  ("unit_id", "id") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "notice_batch"`);
  }
}
