import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LabelSheets1795695500000 implements MigrationInterface {
  name = 'LabelSheets1795695500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "label_sheet" ("id" uuid NOT NULL, "unit_id" uuid NOT NULL, "labels" text array NOT NULL, "issued_by" uuid NOT NULL, "issued_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_215a7fed38f7caaff1135f5b172" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_8838ced49b244041550f2ea732" ON "label_sheet"  ("unit_id", "id") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "label_sheet"`);
  }
}
