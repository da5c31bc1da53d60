import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AgentsAndFoundVehicles1795545570610 implements MigrationInterface {
  name = 'AgentsAndFoundVehicles1795545570610';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "appointment" ADD "agent_id" uuid');
    await runner.query('ALTER TABLE "theft_report" ADD "found_vehicle_id" uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "theft_report" DROP COLUMN "found_vehicle_id"');
    await runner.query('ALTER TABLE "appointment" DROP COLUMN "agent_id"');
  }
}
