import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Matching1795530075584 implements MigrationInterface {
  name = 'Matching1795530075584';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "match" ("id" uuid NOT NULL, "vehicle_id" uuid NOT NULL, "report_id" uuid NOT NULL, "unit_id" uuid NOT NULL, "status" text NOT NULL, "read_number" text NOT NULL, "reported_number" text NOT NULL, "probability" double precision NOT NULL, "band" text NOT NULL, "difference" text NOT NULL, "score_version" text NOT NULL, "proposed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "decided_by" uuid, "decided_at" TIMESTAMP WITH TIME ZONE, "reason" text, "fact_id" uuid, CONSTRAINT "match_difference_check" CHECK (difference IN ('exact', 'near', 'partial', 'attributes')), CONSTRAINT "match_band_check" CHECK (band IN ('certain', 'probable', 'possible')), CONSTRAINT "match_status_check" CHECK (status IN ('proposed', 'confirmed', 'rejected', 'superseded', 'undone')), CONSTRAINT "PK_92b6c3a6631dd5b24a67c69f69d" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_15f7b0f129a82d4caf3624b0f7" ON "match"  ("unit_id", "status", "id") `,
    );
    await runner.query(`CREATE INDEX "IDX_a2c93f01823c0502d24252040a" ON "match"  ("report_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "match_one_per_report" ON "match"  ("report_id") WHERE status = 'confirmed'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "match_one_per_vehicle" ON "match"  ("vehicle_id") WHERE status = 'confirmed'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "match_pair" ON "match"  ("vehicle_id", "report_id") WHERE status IN ('proposed', 'confirmed')`,
    );
    await runner.query(
      `CREATE TABLE "identifier_match" ("side" text NOT NULL, "subject_id" uuid NOT NULL, "position" integer NOT NULL, "kind" text NOT NULL, "vehicle_type" text NOT NULL, "normalised" text NOT NULL, "folded" text NOT NULL, "pattern" text, "is_open" boolean NOT NULL DEFAULT true, CONSTRAINT "identifier_match_side_check" CHECK (side IN ('report', 'vehicle')), CONSTRAINT "PK_31730ab2c89955d270f4183c60e" PRIMARY KEY ("side", "subject_id", "position"))`,
    );
    await runner.query(
      `CREATE INDEX "identifier_match_pattern" ON "identifier_match"  ("side") WHERE pattern IS NOT NULL AND is_open`,
    );
    await runner.query(
      `CREATE INDEX "IDX_7e0ad7fcd35e06b645184f6feb" ON "identifier_match"  ("side", "folded") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_f2f042614aac1899f2cfb86963" ON "identifier_match"  ("side", "normalised") `,
    );
    await runner.query(
      `CREATE TABLE "matching_due" ("subject_id" uuid NOT NULL, "side" text NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_595bb33c42333b6a759c69b1f2b" PRIMARY KEY ("subject_id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_24913565ad6cf7af1bf36c4023" ON "matching_due"  ("since") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "matching_due"`);
    await runner.query(`DROP TABLE "identifier_match"`);
    await runner.query(`DROP TABLE "match"`);
  }
}
