import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What victims write when they withdraw or do not come lies sealed with their key. What is there already stays readable as
 * it is, and goes with an erasure; a sealed value begins with its version, which no text does.
 */
export class OwnWordsSealed1795696701619 implements MigrationInterface {
  name = 'OwnWordsSealed1795696701619';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE theft_report ALTER withdrawn_reason TYPE bytea USING convert_to(withdrawn_reason, 'UTF8')`,
    );
    await runner.query(
      `ALTER TABLE appointment ALTER reason TYPE bytea USING convert_to(reason, 'UTF8')`,
    );
  }

  /** What was sealed since can't be read any more. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appointment ALTER reason TYPE text USING NULL::text');
    await runner.query(
      'ALTER TABLE theft_report ALTER withdrawn_reason TYPE text USING NULL::text',
    );
  }
}
