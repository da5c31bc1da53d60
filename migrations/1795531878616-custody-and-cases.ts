import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CustodyAndCases1795531878616 implements MigrationInterface {
  name = 'CustodyAndCases1795531878616';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "custody_movement" ("id" uuid NOT NULL, "vehicle_id" uuid NOT NULL, "seq" integer NOT NULL, "kind" text NOT NULL, "from_place" text, "to_place" text, "holder_id" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "recorded_by" uuid, "reason" text, "condition" text, "due_at" TIMESTAMP WITH TIME ZONE, "approved_by" uuid, "is_late" boolean NOT NULL DEFAULT false, CONSTRAINT "custody_movement_taken_out_check" CHECK (kind <> 'taken-out' OR (reason IS NOT NULL AND due_at IS NOT NULL AND condition IS NOT NULL AND approved_by IS NOT NULL)), CONSTRAINT "custody_movement_status_check" CHECK (kind IN ('received', 'moved', 'taken-out', 'brought-back', 'released')), CONSTRAINT "PK_005983b83eab32c06954aeed54a" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_4e4b0720858aa430e5d54fe20c" ON "custody_movement"  ("vehicle_id", "seq") `,
    );
    await runner.query(
      `CREATE TABLE "solved_case" ("id" uuid NOT NULL, "case_number" text NOT NULL, "organ_id" uuid NOT NULL, "unit_id" uuid NOT NULL, "credited_unit_ids" uuid array NOT NULL, "kind" text NOT NULL, "title" text, "solved_on" date NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "solved_case_kind_check" CHECK (kind IN ('criminal', 'administrative')), CONSTRAINT "PK_9e557af835789705275ac8c434f" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_efef4a7e9737c7c0f2a0fbc36e" ON "solved_case"  ("unit_id", "id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "solved_case_number_once" ON "solved_case"  ("organ_id", "case_number") `,
    );
    await runner.query(
      `CREATE TABLE "suspect" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "person_id" uuid NOT NULL, "apprehended_on" date NOT NULL, "measure" text NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "suspect_measure_check" CHECK (measure IN ('criminal', 'administrative')), CONSTRAINT "PK_16005690ebcabb6ec78c1646b96" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_2cf6734485db4d4f8aa85a2b19" ON "suspect"  ("person_id") `,
    );
    await runner.query(`CREATE INDEX "IDX_638e3a35d31ff32aa4f579a851" ON "suspect"  ("case_id") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "suspect"`);
    await runner.query(`DROP TABLE "solved_case"`);
    await runner.query(`DROP TABLE "custody_movement"`);
  }
}
