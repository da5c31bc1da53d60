import type { MigrationInterface, QueryRunner } from 'typeorm';

/** New reports of a list may be found from the vehicles' side instead. */
export class HeldNewReports1795734554759 implements MigrationInterface {
  name = 'HeldNewReports1795734554759';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "matching_held" ADD "is_new" boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "matching_held" DROP COLUMN "is_new"`);
  }
}
