import type { MigrationInterface, QueryRunner } from 'typeorm';

const vehiclePhotos = `'whole-vehicle', 'frame-number', 'motor-number', 'special-marks', 'damage'`;

/** As the public gate made it; a part is found by its number, which is shown to nobody (rule 22). */
const foundBesides = (condition: string) => `CREATE VIEW public_found AS
  SELECT vehicle.id, vehicle_type AS type, regexp_replace(brand, '[0-9０-９]', '', 'g') AS brand,
    regexp_replace(colour, '[0-9０-９]', '', 'g') AS colour, district.name AS district,
    to_char(recovered_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month
  FROM recovered_vehicle AS vehicle
    JOIN unit ON unit.id = vehicle.unit_id
    JOIN LATERAL (SELECT name FROM unit AS above
      WHERE starts_with(unit.path, above.path) AND above.kind IN ('city', 'sub-bureau')
      ORDER BY length(above.path) DESC LIMIT 1) AS district ON true
  WHERE vehicle.status IN ('provisional', 'registered')${condition}`;

/** A part in custody is a vehicle's row that says so; a report has one vehicle and, of each of its numbers, one part. */
export class RecoveredParts1795731854060 implements MigrationInterface {
  name = 'RecoveredParts1795731854060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "recovered_vehicle" ADD "part" text`);
    await runner.query(
      `ALTER TABLE "recovered_vehicle" ADD CONSTRAINT "recovered_vehicle_part_check" CHECK (part IN ('battery', 'motor', 'other'))`,
    );
    await runner.query('DROP VIEW public_found');
    await runner.query(foundBesides(' AND vehicle.part IS NULL'));
    await photoKinds(runner, `${vehiclePhotos}, 'whole-part', 'part-number'`);
    await runner.query(`ALTER TABLE "match" ADD "is_part" boolean NOT NULL DEFAULT false`);
    await runner.query(`DROP INDEX "match_one_per_report"`);
    await runner.query(
      `CREATE UNIQUE INDEX "match_one_per_report" ON "match" ("report_id") WHERE status = 'confirmed' AND NOT is_part`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "match_one_part_per_number" ON "match" ("report_id", "reported_number") WHERE status = 'confirmed' AND is_part`,
    );
  }

  /** Only while there is no part: what is one can't become a vehicle. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "match_one_part_per_number"`);
    await runner.query(`DROP INDEX "match_one_per_report"`);
    await runner.query(
      `CREATE UNIQUE INDEX "match_one_per_report" ON "match" ("report_id") WHERE status = 'confirmed'`,
    );
    await runner.query(`ALTER TABLE "match" DROP COLUMN "is_part"`);
    await photoKinds(runner, vehiclePhotos);
    await runner.query('DROP VIEW public_found');
    await runner.query(foundBesides(''));
    await runner.query(`ALTER TABLE "recovered_vehicle" DROP COLUMN "part"`);
  }
}

async function photoKinds(runner: QueryRunner, kinds: string): Promise<void> {
  await runner.query(`ALTER TABLE "vehicle_photo" DROP CONSTRAINT "vehicle_photo_kind_check"`);
  await runner.query(
    `ALTER TABLE "vehicle_photo" ADD CONSTRAINT "vehicle_photo_kind_check" CHECK (kind IN (${kinds}))`,
  );
}
