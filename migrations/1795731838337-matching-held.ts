import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came with a list waits in rows of its own until the list is in. */
export class MatchingHeld1795731838337 implements MigrationInterface {
  name = 'MatchingHeld1795731838337';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "matching_held" ("id" uuid NOT NULL, "held_by" uuid, "side" text NOT NULL, "subject_ids" uuid array NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_4d2fcb3a4e04e7a79725d66c00e" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "matching_held_since" ON "matching_held"  ("since") WHERE held_by IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX "matching_held_free" ON "matching_held"  ("id") WHERE held_by IS NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "matching_held"`);
  }
}
