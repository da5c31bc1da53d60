import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A report is found by the number under which it was accepted. */
export class IncidentNumbersFound1795745300000 implements MigrationInterface {
  name = 'IncidentNumbersFound1795745300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "theft_report_incident" ON "theft_report" ("incident_number") WHERE incident_number IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "theft_report_incident"`);
  }
}
