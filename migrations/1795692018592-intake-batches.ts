import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IntakeBatches1795692018592 implements MigrationInterface {
  name = 'IntakeBatches1795692018592';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "intake_batch" ("id" uuid NOT NULL, "unit_id" uuid NOT NULL, "title" text NOT NULL, "status" text NOT NULL, "defaults" jsonb NOT NULL, "opened_by" uuid NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL, "closed_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "intake_batch_status_check" CHECK (status IN ('open', 'closed')), CONSTRAINT "PK_898dce89b658cc7af9954915fdc" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_1dd62c8b97b23ff2394dea996f" ON "intake_batch"  ("unit_id", "id") `,
    );
    await runner.query(`ALTER TABLE "recovered_vehicle" ADD "intake_batch_id" uuid`);
    await runner.query(
      `ALTER TABLE "recovered_vehicle" RENAME CONSTRAINT "PK_7b45d44f9eade23b1345d886dec" TO "recovered_vehicle_id_once"`,
    );
    await runner.query(
      `CREATE INDEX "IDX_89f918991669c2c10cd5160d02" ON "recovered_vehicle"  ("intake_batch_id") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "recovered_vehicle" RENAME CONSTRAINT "recovered_vehicle_id_once" TO "PK_7b45d44f9eade23b1345d886dec"`,
    );
    await runner.query(`ALTER TABLE "recovered_vehicle" DROP COLUMN "intake_batch_id"`);
    await runner.query(`DROP TABLE "intake_batch"`);
  }
}
