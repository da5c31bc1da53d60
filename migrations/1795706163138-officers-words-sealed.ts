import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: [table: string, column: string][] = [
  ['claim', 'evidence'],
  ['claim', 'reason'],
  ['claim', 'insurer_consent'],
  ['claim', 'approval_reason'],
  ['claim', 'setback'],
  ['proof', 'note'],
  ['hand_over', 'mandate_note'],
  ['hand_over', 'reversed_reason'],
];

/**
 * What officers write of an owner lies sealed with the owner's key. What is there already stays readable as it is, and
 * goes with an erasure; a sealed value begins with its version, which no text does.
 */
export class OfficersWordsSealed1795706163138 implements MigrationInterface {
  name = 'OfficersWordsSealed1795706163138';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column] of columns)
      await runner.query(
        `ALTER TABLE ${table} ALTER ${column} TYPE bytea USING convert_to(${column}, 'UTF8')`,
      );
  }

  /** What was sealed since can't be read any more. */
  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of columns)
      await runner.query(`ALTER TABLE ${table} ALTER ${column} TYPE text USING NULL::text`);
  }
}
