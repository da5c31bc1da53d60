import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The constraint gets a name that the code can ask for: a drawn reference that is taken is drawn again. */
export class ReferencesOnce1795705708871 implements MigrationInterface {
  name = 'ReferencesOnce1795705708871';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE theft_report RENAME CONSTRAINT "UQ_359e5bc70aee34fe1fb323191b8" TO theft_report_reference_once',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE theft_report RENAME CONSTRAINT theft_report_reference_once TO "UQ_359e5bc70aee34fe1fb323191b8"',
    );
  }
}
