import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was erased lately, for the list that lies outside of backups. */
export class ErasedPeople1795694754076 implements MigrationInterface {
  name = 'ErasedPeople1795694754076';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX "person_erased" ON "person" ("erased_at") WHERE erased_at IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "person_erased"');
  }
}
