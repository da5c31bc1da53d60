import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a case or a member of staff is as a list left them. */
export class VersionsOfLists1795719181683 implements MigrationInterface {
  name = 'VersionsOfLists1795719181683';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "solved_case" ADD "version" integer NOT NULL DEFAULT '1'`);
    await runner.query(`ALTER TABLE "staff" ADD "version" integer NOT NULL DEFAULT '1'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "staff" DROP COLUMN "version"`);
    await runner.query(`ALTER TABLE "solved_case" DROP COLUMN "version"`);
  }
}
