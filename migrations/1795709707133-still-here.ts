import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StillHere1795709707133 implements MigrationInterface {
  name = 'StillHere1795709707133';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "still_here_due" ("claim_id" uuid NOT NULL, "due_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_4ae0454a44c22d599fd86d7066c" PRIMARY KEY ("claim_id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_d95d6c97d53f90bac972ef8b89" ON "still_here_due"  ("due_at") `,
    );
    // Who waits already is told as they would have been.
    await runner.query(
      `INSERT INTO still_here_due (claim_id, due_at) SELECT id, approved_at + interval '30 days' FROM claim WHERE status = 'approved'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "still_here_due"`);
  }
}
