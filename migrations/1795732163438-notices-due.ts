import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is to be done with a notice moves out of its row's indexes, so that a move writes the row alone. */
export class NoticesDue1795732163438 implements MigrationInterface {
  name = 'NoticesDue1795732163438';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "notice_due" ("notice_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_f814c18d5e13383fce3678e519b" PRIMARY KEY ("notice_id"))`,
    );
    await runner.query(
      `INSERT INTO notice_due (notice_id, at)
       SELECT id, CASE WHEN status = 'outcome-unknown' THEN 'infinity' ELSE coalesce(ask_at, due_at) END
       FROM notice WHERE status IN ('created', 'temporary-failure', 'sending')
         OR (status = 'sent' AND ask_at IS NOT NULL) OR (status = 'outcome-unknown' AND decision IS NULL)`,
    );
    await runner.query(`CREATE INDEX "IDX_9239d137cf3cf3af48f4a3862a" ON "notice_due"  ("at") `);
    for (const index of ['due', 'sending', 'ask', 'undecided'])
      await runner.query(`DROP INDEX "notice_${index}_index"`);
    await runner.query(
      `CREATE TABLE "notice_words" ("notice_id" uuid NOT NULL, "recipient" bytea, "title" bytea NOT NULL, "body" bytea NOT NULL, "placeholders" bytea, CONSTRAINT "PK_13d31ee32452843d0e83f9eefe5" PRIMARY KEY ("notice_id"))`,
    );
    await runner.query(
      `INSERT INTO notice_words (notice_id, recipient, title, body, placeholders)
       SELECT id, recipient, title, body, placeholders FROM notice WHERE body <> ''`,
    );
    await runner.query(
      `ALTER TABLE "notice" DROP COLUMN "recipient", DROP COLUMN "title", DROP COLUMN "body", DROP COLUMN "placeholders"`,
    );
    // Room on the page for the two moves of an ordinary notice.
    await runner.query(`ALTER TABLE "notice" SET (fillfactor = 60)`);
    await runner.query(`DROP INDEX "IDX_ed4bac6ce64b5ce8311fbf01bd"`);
    await runner.query(
      `ALTER TABLE "notice_event" DROP CONSTRAINT "PK_1693b4b7d5635ea2289d52dc98f"`,
    );
    await runner.query(
      `ALTER TABLE "notice_event" ADD CONSTRAINT "PK_fceaeff3c735ae870249da5a600" PRIMARY KEY ("notice_id", "id")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "notice_event" DROP CONSTRAINT "PK_fceaeff3c735ae870249da5a600"`,
    );
    await runner.query(
      `ALTER TABLE "notice_event" ADD CONSTRAINT "PK_1693b4b7d5635ea2289d52dc98f" PRIMARY KEY ("id")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_ed4bac6ce64b5ce8311fbf01bd" ON "notice_event"  ("notice_id", "at") `,
    );
    await runner.query(`ALTER TABLE "notice" RESET (fillfactor)`);
    await runner.query(
      `ALTER TABLE "notice" ADD COLUMN "recipient" bytea, ADD COLUMN "title" bytea NOT NULL DEFAULT '', ADD COLUMN "body" bytea NOT NULL DEFAULT '', ADD COLUMN "placeholders" bytea`,
    );
    await runner.query(
      `UPDATE notice SET recipient = words.recipient, title = words.title, body = words.body, placeholders = words.placeholders
       FROM notice_words words WHERE words.notice_id = notice.id`,
    );
    await runner.query(
      `ALTER TABLE "notice" ALTER COLUMN "title" DROP DEFAULT, ALTER COLUMN "body" DROP DEFAULT`,
    );
    await runner.query(`DROP TABLE "notice_words"`);
    await runner.query(
      `CREATE INDEX "notice_undecided_index" ON "notice"  ("unit_id", "id") WHERE status = 'outcome-unknown' AND decision IS NULL`,
    );
    await runner.query(
      `CREATE INDEX "notice_ask_index" ON "notice"  ("ask_at") WHERE ask_at IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX "notice_sending_index" ON "notice"  ("sending_since") WHERE status = 'sending'`,
    );
    await runner.query(
      `CREATE INDEX "notice_due_index" ON "notice"  ("due_at") WHERE status IN ('created', 'temporary-failure')`,
    );
    await runner.query(`DROP TABLE "notice_due"`);
  }
}
