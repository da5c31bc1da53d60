import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReportPhotos1795534396612 implements MigrationInterface {
  name = 'ReportPhotos1795534396612';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "theft_report_photo" ("id" uuid NOT NULL, "report_id" uuid NOT NULL, "kind" text NOT NULL, "original_sha256" text NOT NULL, "screen_sha256" text, "added_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "theft_report_photo_kind_check" CHECK (kind IN ('vehicle', 'proof')), CONSTRAINT "PK_2d2fcdec6a809b92ff6e4915422" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_ae1aa2dde292ad815ec5612846" ON "theft_report_photo"  ("report_id") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "theft_report_photo"`);
  }
}
