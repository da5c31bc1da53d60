import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What officers write of a match lies sealed with the owner's key. What is there already stays readable as it is, and goes
 * with an erasure; a sealed value begins with its version, which no text does.
 */
export class MatchReasonsSealed1795725100002 implements MigrationInterface {
  name = 'MatchReasonsSealed1795725100002';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['match', 'match_decision'])
      await runner.query(
        `ALTER TABLE ${table} ALTER reason TYPE bytea USING convert_to(reason, 'UTF8')`,
      );
  }

  /** What was sealed since can't be read any more. */
  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['match', 'match_decision'])
      await runner.query(`ALTER TABLE ${table} ALTER reason TYPE text USING NULL::text`);
  }
}
