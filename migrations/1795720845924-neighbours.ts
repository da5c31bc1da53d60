import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Systems of other forces that are told by signed webhooks, and what each of them is told. */
export class Neighbours1795720845924 implements MigrationInterface {
  name = 'Neighbours1795720845924';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "neighbour" ("id" uuid NOT NULL, "unit_id" uuid NOT NULL, "name" text NOT NULL, "url" text NOT NULL, "events" text array NOT NULL, "status" text NOT NULL, "paused_because" text, "secret" bytea NOT NULL, "previous_secret" bytea, "previous_until" TIMESTAMP WITH TIME ZONE, "proposed_by" uuid NOT NULL, "proposed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "activated_by" uuid, "busy_until" TIMESTAMP WITH TIME ZONE, "next_try_at" TIMESTAMP WITH TIME ZONE, "failures" integer NOT NULL DEFAULT '0', "failing_since" TIMESTAMP WITH TIME ZONE, CONSTRAINT "neighbour_paused_because_check" CHECK (paused_because IN ('by-hand', 'unreachable', 'gone')), CONSTRAINT "neighbour_status_check" CHECK (status IN ('proposed', 'active', 'paused', 'closed')), CONSTRAINT "PK_23178d0a30b8d3c72df8d7972be" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_485c74b55aaee55f652931841b" ON "neighbour"  ("unit_id") `,
    );
    await runner.query(
      `CREATE TABLE "telling" ("id" uuid NOT NULL DEFAULT uuidv7(), "neighbour_id" uuid NOT NULL, "event" text NOT NULL, "subject_id" uuid NOT NULL, "promised_at" TIMESTAMP WITH TIME ZONE NOT NULL, "body" text, "status" text NOT NULL DEFAULT 'waiting', "attempts" integer NOT NULL DEFAULT '0', "outcome" text, "last_tried_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "telling_status_check" CHECK (status IN ('waiting', 'told', 'given-up')), CONSTRAINT "PK_cc115db1500cef87751913b1e49" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_a1e732da1635b3a1ced918b6d1" ON "telling"  ("neighbour_id", "id") `,
    );
    await runner.query(
      `CREATE INDEX "telling_waiting" ON "telling"  ("neighbour_id", "id") WHERE status = 'waiting'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "telling"`);
    await runner.query(`DROP TABLE "neighbour"`);
  }
}
