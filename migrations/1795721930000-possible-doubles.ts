import type { MigrationInterface, QueryRunner } from 'typeorm';

const statuses = {
  theft_report: `'lead', 'accepted', 'matched', 'returned', 'withdrawn'`,
  recovered_vehicle: `'provisional', 'registered', 'matched', 'returned', 'transferred', 'released'`,
};

/** Reports and vehicles that may be there twice, and the one that leads where they are merged. */
export class PossibleDoubles1795721930000 implements MigrationInterface {
  name = 'PossibleDoubles1795721930000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "possible_double" ("id" uuid NOT NULL, "kind" text NOT NULL, "first_id" uuid NOT NULL,
         "second_id" uuid NOT NULL, "found_by" text NOT NULL, "status" text NOT NULL,
         "found_at" TIMESTAMP WITH TIME ZONE NOT NULL, "leader_id" uuid, "decided_by" uuid,
         "decided_at" TIMESTAMP WITH TIME ZONE, "reason" text, "undo" jsonb,
         CONSTRAINT "possible_double_found_by_check" CHECK (found_by IN ('number', 'phone')),
         CONSTRAINT "possible_double_kind_check" CHECK (kind IN ('theft-report', 'recovered-vehicle')),
         CONSTRAINT "possible_double_status_check" CHECK (status IN ('open', 'merged', 'different')),
         CONSTRAINT "PK_ac8ffc4fb9b1f01acd7418a343e" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      'CREATE INDEX "IDX_5de6929ccea5bb191aae58c2e8" ON "possible_double" ("kind", "status", "id")',
    );
    await runner.query(
      'CREATE INDEX "IDX_69388a4fe23cdd85c5ceb97d0a" ON "possible_double" ("second_id")',
    );
    await runner.query(
      'CREATE UNIQUE INDEX "possible_double_pair" ON "possible_double" ("first_id", "second_id")',
    );
    for (const [table, before] of Object.entries(statuses)) {
      await runner.query(`ALTER TABLE "${table}" ADD "merged_into" uuid`);
      await runner.query(
        `CREATE INDEX "${table}_merged" ON "${table}" ("merged_into") WHERE merged_into IS NOT NULL`,
      );
      await allow(runner, table, `${before}, 'merged'`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, before] of Object.entries(statuses)) {
      await allow(runner, table, before);
      await runner.query(`ALTER TABLE "${table}" DROP COLUMN "merged_into"`);
    }
    await runner.query('DROP TABLE "possible_double"');
  }
}

async function allow(runner: QueryRunner, table: string, list: string): Promise<void> {
  await runner.query(
    `ALTER TABLE "${table}" DROP CONSTRAINT "${table}_status_check",
       ADD CONSTRAINT "${table}_status_check" CHECK (status IN (${list}))`,
  );
}
