import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CustodyIncidents1795732716084 implements MigrationInterface {
  name = 'CustodyIncidents1795732716084';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "custody_incident" ("id" uuid NOT NULL, "unit_id" uuid NOT NULL, "vehicle_id" uuid NOT NULL, "kind" text NOT NULL, "status" text NOT NULL, "stock_take_id" uuid, "observed" text, "opened_by" uuid NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL, "due_at" TIMESTAMP WITH TIME ZONE NOT NULL, "closed_by" uuid, "closed_at" TIMESTAMP WITH TIME ZONE, "explanation" text, CONSTRAINT "custody_incident_kind_check" CHECK (kind IN ('shortage', 'damage', 'swap')), CONSTRAINT "custody_incident_status_check" CHECK (status IN ('open', 'found', 'explained')), CONSTRAINT "PK_3d16f0ce2df6c1038d06cf3504e" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_db72c4293340e71b209430de84" ON "custody_incident"  ("unit_id", "id") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_a66ccb6ee2697a0e6eeb3361c7" ON "custody_incident"  ("vehicle_id", "id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "custody_incident_open_once" ON "custody_incident"  ("vehicle_id", "kind") WHERE status = 'open'`,
    );
    await runner.query(
      `ALTER TABLE "recovered_vehicle" ADD "incident_since" TIMESTAMP WITH TIME ZONE`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "recovered_vehicle" DROP COLUMN "incident_since"`);
    await runner.query(`DROP INDEX "public"."custody_incident_open_once"`);
    await runner.query(`DROP INDEX "public"."IDX_a66ccb6ee2697a0e6eeb3361c7"`);
    await runner.query(`DROP INDEX "public"."IDX_db72c4293340e71b209430de84"`);
    await runner.query(`DROP TABLE "custody_incident"`);
  }
}
