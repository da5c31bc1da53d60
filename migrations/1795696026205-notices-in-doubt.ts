import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NoticesInDoubt1795696026205 implements MigrationInterface {
  name = 'NoticesInDoubt1795696026205';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "channel_pause" ("channel" text NOT NULL, "failures" integer NOT NULL, "reason" text NOT NULL, "paused_since" TIMESTAMP WITH TIME ZONE, "probe_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "channel_pause_channel_check" CHECK (channel IN ('sms', 'mail', 'letter')), CONSTRAINT "PK_c59a2aa95a05ed0f7e0e2890385" PRIMARY KEY ("channel"))`,
    );
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "notice_channel_check"`);
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "notice_channel_check" CHECK (channel IN ('sms', 'mail', 'letter'))`,
    );
    await runner.query(`ALTER TABLE "notice" ADD "placeholders" bytea`);
    await runner.query(`ALTER TABLE "notice" ADD "ask_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "notice" ADD "batch_id" uuid`);
    await runner.query(`ALTER TABLE "notice" ADD "decision" text`);
    await runner.query(`ALTER TABLE "notice" ADD "decided_by" uuid`);
    await runner.query(`ALTER TABLE "notice" ADD "decided_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(
      `CREATE INDEX "notice_batch_index" ON "notice"  ("batch_id") WHERE batch_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX "notice_undecided_index" ON "notice"  ("unit_id", "id") WHERE status = 'outcome-unknown' AND decision IS NULL`,
    );
    await runner.query(
      `CREATE INDEX "notice_ask_index" ON "notice"  ("ask_at") WHERE ask_at IS NOT NULL`,
    );
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "notice_decided_check" CHECK ((decision IS NULL) = (decided_at IS NULL))`,
    );
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "notice_decision_check" CHECK (decision IN ('was-told', 'tell-again'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "notice_decision_check"`);
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "notice_decided_check"`);
    await runner.query(`ALTER TABLE "notice" DROP COLUMN "decided_at"`);
    await runner.query(`ALTER TABLE "notice" DROP COLUMN "decided_by"`);
    await runner.query(`ALTER TABLE "notice" DROP COLUMN "decision"`);
    await runner.query(`ALTER TABLE "notice" DROP COLUMN "batch_id"`);
    await runner.query(`ALTER TABLE "notice" DROP COLUMN "ask_at"`);
    await runner.query(`ALTER TABLE "notice" DROP COLUMN "placeholders"`);
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "notice_channel_check"`);
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "notice_channel_check" CHECK (channel IN ('sms', 'mail'))`,
    );
    await runner.query(`DROP TABLE "channel_pause"`);
  }
}
