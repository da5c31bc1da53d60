import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a migration fills is there in an empty database too: a restore puts the backup's rows in its place. */
export class FilledByMigrations1795712798509 implements MigrationInterface {
  name = 'FilledByMigrations1795712798509';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`COMMENT ON TABLE match_weights IS 'filled by migrations'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('COMMENT ON TABLE match_weights IS NULL');
  }
}
