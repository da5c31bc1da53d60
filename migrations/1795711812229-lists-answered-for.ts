import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who answers for a list's rows need not be who sent it: whoever changes a row does so from then on (rule 34). */
export class ListsAnsweredFor1795711812229 implements MigrationInterface {
  name = 'ListsAnsweredFor1795711812229';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE import ADD answered_for_by uuid, ADD answered_for_by_name text',
    );
    await runner.query(
      'UPDATE import SET answered_for_by = started_by, answered_for_by_name = started_by_name',
    );
    await runner.query(
      'ALTER TABLE import ALTER answered_for_by SET NOT NULL, ALTER answered_for_by_name SET NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE import DROP answered_for_by, DROP answered_for_by_name');
  }
}
