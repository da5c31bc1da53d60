import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A victim's photos are sealed with their own key: the store's names are no longer digests of what they sent. */
export class ReportPhotosSealed1795745400000 implements MigrationInterface {
  name = 'ReportPhotosSealed1795745400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "theft_report_photo" RENAME COLUMN "original_sha256" TO "original_kept_as"`,
    );
    await runner.query(
      `ALTER TABLE "theft_report_photo" RENAME COLUMN "screen_sha256" TO "screen_kept_as"`,
    );
    await runner.query(
      `ALTER TABLE "theft_report_photo" ADD "is_sealed_for_owner" boolean NOT NULL DEFAULT false`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "theft_report_photo" DROP COLUMN "is_sealed_for_owner"`);
    await runner.query(
      `ALTER TABLE "theft_report_photo" RENAME COLUMN "screen_kept_as" TO "screen_sha256"`,
    );
    await runner.query(
      `ALTER TABLE "theft_report_photo" RENAME COLUMN "original_kept_as" TO "original_sha256"`,
    );
  }
}
