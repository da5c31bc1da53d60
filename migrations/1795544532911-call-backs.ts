import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CallBacks1795544532911 implements MigrationInterface {
  name = 'CallBacks1795544532911';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "call_back" ("id" uuid NOT NULL, "unit_id" uuid NOT NULL, "person_id" uuid NOT NULL, "purpose" text NOT NULL, "report_id" uuid, "status" text NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "taken_by" uuid, "taken_at" TIMESTAMP WITH TIME ZONE, "outcome" text, "closed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "call_back_closed_check" CHECK ((status = 'closed') = (outcome IS NOT NULL)), CONSTRAINT "call_back_outcome_check" CHECK (outcome IN ('reached', 'not-reached', 'not-needed')), CONSTRAINT "call_back_status_check" CHECK (status IN ('waiting', 'taken', 'closed')), CONSTRAINT "call_back_pkey" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "call_back_open" ON "call_back" ("unit_id", "id") WHERE status <> 'closed'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "call_back"');
  }
}
