import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RecoveredVehicles1795529985620 implements MigrationInterface {
  name = 'RecoveredVehicles1795529985620';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "recovered_vehicle" ("id" uuid NOT NULL, "label" text NOT NULL, "unit_id" uuid NOT NULL, "status" text NOT NULL, "vehicle_type" text NOT NULL, "brand" text, "model" text, "colour" text, "marks" text, "recovered_at" TIMESTAMP WITH TIME ZONE NOT NULL, "place" text NOT NULL, "handling_officer_id" uuid NOT NULL, "second_officer_id" uuid, "custodian_id" uuid, "source" text, "case_number" text, "case_id" uuid, "case_type" text, "storage_place" text, "registered_by" uuid NOT NULL, "registered_at" TIMESTAMP WITH TIME ZONE NOT NULL, "registration_due_at" TIMESTAMP WITH TIME ZONE NOT NULL, "completed_at" TIMESTAMP WITH TIME ZONE, "completed_by" uuid, "is_in_dispute" boolean NOT NULL DEFAULT false, "disputed_since" TIMESTAMP WITH TIME ZONE, "previous_vehicle_id" uuid, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "UQ_438df0e330473369324fb9daa4c" UNIQUE ("label"), CONSTRAINT "recovered_vehicle_two_officers_check" CHECK (second_officer_id <> handling_officer_id), CONSTRAINT "recovered_vehicle_custodian_check" CHECK (custodian_id <> handling_officer_id AND custodian_id <> second_officer_id), CONSTRAINT "recovered_vehicle_case_type_check" CHECK (case_type IN ('criminal', 'administrative', 'lost-property', 'unrelated')), CONSTRAINT "recovered_vehicle_vehicle_type_check" CHECK (vehicle_type IN ('e-bike', 'bicycle', 'motorcycle')), CONSTRAINT "recovered_vehicle_status_check" CHECK (status IN ('provisional', 'registered', 'matched', 'returned', 'transferred', 'released')), CONSTRAINT "PK_7b45d44f9eade23b1345d886dec" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_d90817e3bc38e1c42f33e15456" ON "recovered_vehicle"  ("case_number") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_753cbb7dd0667c069794cdb389" ON "recovered_vehicle"  ("case_id") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_8f3e6e95f5a1f199c6534a9d34" ON "recovered_vehicle"  ("unit_id", "id") `,
    );
    await runner.query(
      `CREATE TABLE "appraisal" ("id" uuid NOT NULL, "vehicle_id" uuid NOT NULL, "value_yuan" numeric(12,2) NOT NULL, "appraised_on" date NOT NULL, "appraiser" text NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "appraisal_value_check" CHECK (value_yuan >= 0 AND value_yuan <= 1000000), CONSTRAINT "PK_bb8e7e4d0f2d055bc31068fcab1" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_fb8e75e9bdda901621d329a34e" ON "appraisal"  ("vehicle_id", "id") `,
    );
    await runner.query(
      `CREATE TABLE "recovered_vehicle_identifier" ("vehicle_id" uuid NOT NULL, "position" integer NOT NULL, "kind" text NOT NULL, "state" text NOT NULL, "value" text, "normalised" text, CONSTRAINT "PK_49f315f4bf4fe6a95990cdf94cc" PRIMARY KEY ("vehicle_id", "position"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_eaf0d267375fdde46196de707c" ON "recovered_vehicle_identifier"  ("normalised") `,
    );
    await runner.query(
      `CREATE TABLE "vehicle_dispute" ("id" uuid NOT NULL, "vehicle_id" uuid NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL, "opened_by" uuid, "statement" bytea NOT NULL, "resolved_at" TIMESTAMP WITH TIME ZONE, "resolved_by" uuid, "decision" bytea, CONSTRAINT "PK_e6e6a1d341d47d827814adbef2b" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "vehicle_dispute_open" ON "vehicle_dispute"  ("vehicle_id") WHERE resolved_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "vehicle_photo" ("id" uuid NOT NULL, "vehicle_id" uuid NOT NULL, "kind" text NOT NULL, "original_sha256" text NOT NULL, "screen_sha256" text NOT NULL, "taken_by" uuid NOT NULL, "added_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "vehicle_photo_kind_check" CHECK (kind IN ('whole-vehicle', 'frame-number', 'motor-number', 'special-marks', 'damage')), CONSTRAINT "PK_33f078925af124754ca151ace18" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_00abaee53478cb0786567bc23a" ON "vehicle_photo"  ("original_sha256") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_b4debfe1258fcf1fa4ac126ee5" ON "vehicle_photo"  ("vehicle_id", "kind", "original_sha256") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "vehicle_photo"`);
    await runner.query(`DROP TABLE "vehicle_dispute"`);
    await runner.query(`DROP TABLE "recovered_vehicle_identifier"`);
    await runner.query(`DROP TABLE "appraisal"`);
    await runner.query(`DROP TABLE "recovered_vehicle"`);
  }
}
