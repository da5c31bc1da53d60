import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ListExports1795725306699 implements MigrationInterface {
  name = 'ListExports1795725306699';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "list_export" ("id" uuid NOT NULL, "unit_id" uuid NOT NULL, "kind" text NOT NULL, "format" text NOT NULL, "purpose" text NOT NULL, "status" text NOT NULL, "asked_by" uuid NOT NULL, "asked_by_name" text NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "progress_at" TIMESTAMP WITH TIME ZONE NOT NULL, "finished_at" TIMESTAMP WITH TIME ZONE, "rows" integer NOT NULL DEFAULT '0', CONSTRAINT "list_export_format_check" CHECK (format IN ('csv', 'xlsx')), CONSTRAINT "list_export_status_check" CHECK (status IN ('writing', 'done', 'failed', 'gone')), CONSTRAINT "PK_20d75d7258fe8c6adafcd231734" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_766817e62f8f6fc64993c3017a" ON "list_export"  ("status", "progress_at") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_350c419ec3034408fd9dd9ddc1" ON "list_export"  ("unit_id", "id") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "list_export"`);
  }
}
