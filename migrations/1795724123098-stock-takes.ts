import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StockTakes1795724123098 implements MigrationInterface {
  name = 'StockTakes1795724123098';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "stock_take_finding" ("stock_take_id" uuid NOT NULL, "label" text NOT NULL, "kind" text NOT NULL, "vehicle_id" uuid, "place" text, CONSTRAINT "stock_take_finding_kind_check" CHECK (kind IN ('missing', 'surplus', 'misplaced')), CONSTRAINT "PK_ff05728f10a3b701da7db47bfc3" PRIMARY KEY ("stock_take_id", "label"))`,
    );
    await runner.query(
      `CREATE TABLE "stock_take" ("id" uuid NOT NULL, "unit_id" uuid NOT NULL, "place" text NOT NULL, "counted_by" uuid NOT NULL, "counted_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expected" integer NOT NULL, "found" integer NOT NULL, CONSTRAINT "PK_6fb2a15dc8e65a07b76e314ac21" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_0b74e3071ab713d20a100165c8" ON "stock_take"  ("unit_id", "id") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."IDX_0b74e3071ab713d20a100165c8"`);
    await runner.query(`DROP TABLE "stock_take"`);
    await runner.query(`DROP TABLE "stock_take_finding"`);
  }
}
