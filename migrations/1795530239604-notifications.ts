import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notifications1795530239604 implements MigrationInterface {
  name = 'Notifications1795530239604';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "tray_message" ("notice_id" uuid NOT NULL, "person_id" uuid NOT NULL, "channel" text NOT NULL, "recipient" bytea NOT NULL, "title" bytea NOT NULL, "body" bytea NOT NULL, "sent_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "tray_message_channel_check" CHECK (channel IN ('sms', 'mail')), CONSTRAINT "PK_323b84396bd2f1ad397de759b4b" PRIMARY KEY ("notice_id"))`,
    );
    await runner.query(
      `CREATE TABLE "notice_code" ("code_digest" bytea NOT NULL, "unit_id" uuid NOT NULL, "issued_month" text NOT NULL, CONSTRAINT "PK_87a18c557b80c020cbd02a1e40e" PRIMARY KEY ("code_digest"))`,
    );
    await runner.query(
      `CREATE TABLE "notice_event" ("id" uuid NOT NULL, "notice_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "status" text NOT NULL, "what" text NOT NULL, "detail" text, CONSTRAINT "notice_event_status_check" CHECK (status IN ('created', 'sending', 'sent', 'delivered', 'temporary-failure', 'technical-failure', 'permanent-failure', 'outcome-unknown', 'cancelled')), CONSTRAINT "PK_1693b4b7d5635ea2289d52dc98f" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_ed4bac6ce64b5ce8311fbf01bd" ON "notice_event"  ("notice_id", "at") `,
    );
    await runner.query(
      `CREATE TABLE "notice" ("id" uuid NOT NULL, "kind" text NOT NULL, "same_as" text NOT NULL, "person_id" uuid NOT NULL, "unit_id" uuid NOT NULL, "channel" text, "status" text NOT NULL, "recipient" bytea, "title" bytea NOT NULL, "body" bytea NOT NULL, "language" text NOT NULL, "template_version" integer NOT NULL, "subject_type" text NOT NULL, "subject_id" uuid NOT NULL, "due_at" TIMESTAMP WITH TIME ZONE NOT NULL, "at_any_hour" boolean NOT NULL, "useful_until" TIMESTAMP WITH TIME ZONE, "attempts" integer NOT NULL DEFAULT '0', "sending_since" TIMESTAMP WITH TIME ZONE, "provider_reference" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "sent_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "notice_reachable_check" CHECK (channel IS NOT NULL OR status = 'permanent-failure'), CONSTRAINT "notice_channel_check" CHECK (channel IN ('sms', 'mail')), CONSTRAINT "notice_status_check" CHECK (status IN ('created', 'sending', 'sent', 'delivered', 'temporary-failure', 'technical-failure', 'permanent-failure', 'outcome-unknown', 'cancelled')), CONSTRAINT "PK_705062b14410ff1a04998f86d72" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "notice_sending_index" ON "notice"  ("sending_since") WHERE status = 'sending'`,
    );
    await runner.query(
      `CREATE INDEX "notice_due_index" ON "notice"  ("due_at") WHERE status IN ('created', 'temporary-failure')`,
    );
    await runner.query(`CREATE INDEX "IDX_6ca4d1340d19ba946cb5856501" ON "notice"  ("person_id") `);
    await runner.query(
      `CREATE INDEX "IDX_983f7378197c9eee6117254140" ON "notice"  ("unit_id", "id") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_76bdeaea1739a43b7f56bb78d3" ON "notice"  ("subject_type", "subject_id") `,
    );
    await runner.query(`CREATE UNIQUE INDEX "notice_same_as_key" ON "notice"  ("same_as") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "notice"`);
    await runner.query(`DROP TABLE "notice_event"`);
    await runner.query(`DROP TABLE "notice_code"`);
    await runner.query(`DROP TABLE "tray_message"`);
  }
}
