import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LetterLists1795707746596 implements MigrationInterface {
  name = 'LetterLists1795707746596';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "letter_list" ("id" uuid NOT NULL, "unit_id" uuid NOT NULL, "notice_ids" uuid array NOT NULL, "issued_by" uuid NOT NULL, "issued_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_e93ca1bc711614f7637ee452113" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_70e3f92a07aa0eee2537125bc4" ON "letter_list"  ("unit_id", "id") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "letter_list"`);
  }
}
