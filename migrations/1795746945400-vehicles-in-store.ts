import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A list's reports are compared with what is in store: few of all vehicles that ever were. */
export class VehiclesInStore1795746945400 implements MigrationInterface {
  name = 'VehiclesInStore1795746945400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX recovered_vehicle_in_store ON recovered_vehicle (id)
       WHERE status IN ('provisional', 'registered', 'matched')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX recovered_vehicle_in_store');
  }
}
