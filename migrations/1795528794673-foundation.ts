import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Foundation1795528794673 implements MigrationInterface {
  name = 'Foundation1795528794673';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "audit_entry" ("unit_id" uuid NOT NULL, "seq" bigint NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "actor_id" uuid, "actor_name" text NOT NULL, "request_id" text, "action" text NOT NULL, "subject_type" text NOT NULL, "subject_id" uuid NOT NULL, "person_id" uuid, "purpose" text, "change" bytea, "digest" bytea NOT NULL, "hash" bytea NOT NULL, CONSTRAINT "PK_204085ddc6b8fffdd3a16ed2f6c" PRIMARY KEY ("unit_id", "seq"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_fcbbd424adfc2a340371ca7b54" ON "audit_entry"  ("actor_id", "at") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_211501c1d8fa227f94f74d7d0e" ON "audit_entry"  ("subject_id") `,
    );
    await runner.query(
      `CREATE TABLE "audit_head" ("unit_id" uuid NOT NULL, "seq" bigint NOT NULL, "hash" bytea NOT NULL, CONSTRAINT "PK_ce38e0cd5ed78cf12e49b7847ce" PRIMARY KEY ("unit_id"))`,
    );
    await runner.query(
      `CREATE TABLE "person" ("id" uuid NOT NULL, "wrapped_key" bytea, "name" bytea, "phone" bytea, "second_phone" bytea, "email" bytea, "address" bytea, "id_number" bytea, "name_index" bytea, "phone_index" bytea, "second_phone_index" bytea, "phone_last_four_index" bytea, "id_number_index" bytea, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "erased_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_70d77b62ded9175adc629fd17c" ON "person"  ("name_index") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_9bfab500b5addcf8b169b6d3c2" ON "person"  ("id_number_index") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_aa84b50ff6701ab541f95c413b" ON "person"  ("phone_last_four_index") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_3bd8323e726418e9fa2db52191" ON "person"  ("second_phone_index") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_cf8b2d584fbd94c6370e020dfd" ON "person"  ("phone_index") `,
    );
    await runner.query(
      `CREATE TABLE "sign_in_failure" ("username_digest" bytea NOT NULL, "failures" integer NOT NULL, "last_at" TIMESTAMP WITH TIME ZONE NOT NULL, "locked_until" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_09eb054612719064539787df282" PRIMARY KEY ("username_digest"))`,
    );
    await runner.query(
      `CREATE TABLE "staff" ("id" uuid NOT NULL, "username" text NOT NULL, "person_id" uuid NOT NULL, "unit_id" uuid NOT NULL, "roles" text array NOT NULL, "password_hash" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "left_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_35aafb5ad218f3ff1ff70e281eb" UNIQUE ("username"), CONSTRAINT "UQ_c14d9b13c0956338a99c4d4494e" UNIQUE ("person_id"), CONSTRAINT "PK_e4ee98bb552756c180aec1e854a" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_5763e95f7601505aabbb694a50" ON "staff"  ("unit_id") `);
    await runner.query(
      `CREATE TABLE "staff_session" ("id" uuid NOT NULL, "token_digest" bytea NOT NULL, "staff_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_seen_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_a0c73c818b5c28096875d9cad61" UNIQUE ("token_digest"), CONSTRAINT "PK_f6ff7fdf4bb47ace7981adbcdee" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_988f66c2807d4404cf34292eea" ON "staff_session"  ("staff_id") `,
    );
    await runner.query(
      `CREATE TABLE "unit" ("id" uuid NOT NULL, "code" text NOT NULL, "name" text NOT NULL, "kind" text NOT NULL, "parent_id" uuid, "path" text NOT NULL, "phone" text NOT NULL, "address" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "closed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_dfb75cdb2a790fb84327e1d1b15" UNIQUE ("code"), CONSTRAINT "unit_kind_check" CHECK (kind IN ('city', 'sub-bureau', 'station', 'squad')), CONSTRAINT "PK_4252c4be609041e559f0c80f58a" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "IDX_6a42789435a8ddd07c08bb02c0" ON "unit"  ("path") `);
    await runner.query(
      `CREATE TABLE "fact" ("id" uuid NOT NULL, "fact" text NOT NULL, "subject_id" uuid NOT NULL, "unit_ids" uuid array NOT NULL, "occurred_on" date NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "reverses" uuid, "category" text, "amount" numeric(12,2), CONSTRAINT "UQ_d86eec263b28d59e6e2ff9b855b" UNIQUE ("reverses"), CONSTRAINT "PK_99f436f7582af519be409af9f9a" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_3faa44d1776278924647d03502" ON "fact"  ("subject_id") `);
    await runner.query(
      `CREATE INDEX "IDX_4819feeb306dfb657eb868984d" ON "fact"  ("fact", "occurred_on") `,
    );
    await runner.query(
      `CREATE TABLE "idempotency_key" ("actor" text NOT NULL, "route" text NOT NULL, "key" text NOT NULL, "body_digest" bytea NOT NULL, "answer" jsonb, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_b50d19fb4999e31316757663896" PRIMARY KEY ("actor", "route", "key"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_72d9c713a563e6e92176fe0e44" ON "idempotency_key"  ("created_at") `,
    );
    await runner.query(
      `CREATE TABLE "number_series" ("unit_id" uuid NOT NULL, "kind" text NOT NULL, "year" integer NOT NULL, "last" integer NOT NULL, CONSTRAINT "PK_e7e7ba45ad32d373f90a1d19cd0" PRIMARY KEY ("unit_id", "kind", "year"))`,
    );
    await runner.query(
      `CREATE TABLE "theft_report" ("id" uuid NOT NULL, "reference" text NOT NULL, "unit_id" uuid NOT NULL, "status" text NOT NULL, "source" text NOT NULL, "vehicle_type" text NOT NULL, "brand" text, "model" text, "colour" text, "marks" text, "stolen_from" TIMESTAMP WITH TIME ZONE NOT NULL, "stolen_until" TIMESTAMP WITH TIME ZONE NOT NULL, "place" text NOT NULL, "reported_at" TIMESTAMP WITH TIME ZONE, "incident_number" text, "insurer_paid" boolean, "owner_id" uuid NOT NULL, "accepted_by" uuid, "filed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "accepted_at" TIMESTAMP WITH TIME ZONE, "withdrawn_reason" text, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "UQ_359e5bc70aee34fe1fb323191b8" UNIQUE ("reference"), CONSTRAINT "theft_report_interval_check" CHECK (stolen_from <= stolen_until), CONSTRAINT "theft_report_source_check" CHECK (source IN ('web', 'staff', 'import')), CONSTRAINT "theft_report_vehicle_type_check" CHECK (vehicle_type IN ('e-bike', 'bicycle', 'motorcycle')), CONSTRAINT "theft_report_status_check" CHECK (status IN ('lead', 'accepted', 'matched', 'returned', 'withdrawn')), CONSTRAINT "PK_a814eac50f16251989f4f9d6870" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_ce4b55780be557d0820205ab26" ON "theft_report"  ("owner_id") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_9b7e84d0da19795bdff5998f69" ON "theft_report"  ("unit_id", "id") `,
    );
    await runner.query(
      `CREATE TABLE "theft_report_identifier" ("report_id" uuid NOT NULL, "position" integer NOT NULL, "kind" text NOT NULL, "state" text NOT NULL, "value" text, "normalised" text, CONSTRAINT "PK_21c969928b121997d80f937ba61" PRIMARY KEY ("report_id", "position"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_a577276ff71acf861f5c5b65b0" ON "theft_report_identifier"  ("normalised") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."IDX_a577276ff71acf861f5c5b65b0"`);
    await runner.query(`DROP TABLE "theft_report_identifier"`);
    await runner.query(`DROP INDEX "public"."IDX_9b7e84d0da19795bdff5998f69"`);
    await runner.query(`DROP INDEX "public"."IDX_ce4b55780be557d0820205ab26"`);
    await runner.query(`DROP TABLE "theft_report"`);
    await runner.query(`DROP TABLE "number_series"`);
    await runner.query(`DROP INDEX "public"."IDX_72d9c713a563e6e92176fe0e44"`);
    await runner.query(`DROP TABLE "idempotency_key"`);
    await runner.query(`DROP INDEX "public"."IDX_4819feeb306dfb657eb868984d"`);
    await runner.query(`DROP INDEX "public"."IDX_3faa44d1776278924647d03502"`);
    await runner.query(`DROP TABLE "fact"`);
    await runner.query(`DROP INDEX "public"."IDX_6a42789435a8ddd07c08bb02c0"`);
    await runner.query(`DROP TABLE "unit"`);
    await runner.query(`DROP INDEX "public"."IDX_988f66c2807d4404cf34292eea"`);
    await runner.query(`DROP TABLE "staff_session"`);
    await runner.query(`DROP INDEX "public"."IDX_5763e95f7601505aabbb694a50"`);
    await runner.query(`DROP TABLE "staff"`);
    await runner.query(`DROP TABLE "sign_in_failure"`);
    await runner.query(`DROP INDEX "public"."IDX_cf8b2d584fbd94c6370e020dfd"`);
    await runner.query(`DROP INDEX "public"."IDX_3bd8323e726418e9fa2db52191"`);
    await runner.query(`DROP INDEX "public"."IDX_aa84b50ff6701ab541f95c413b"`);
    await runner.query(`DROP INDEX "public"."IDX_9bfab500b5addcf8b169b6d3c2"`);
    await runner.query(`DROP INDEX "public"."IDX_70d77b62ded9175adc629fd17c"`);
    await runner.query(`DROP TABLE "person"`);
    await runner.query(`DROP TABLE "audit_head"`);
    await runner.query(`DROP INDEX "public"."IDX_211501c1d8fa227f94f74d7d0e"`);
    await runner.query(`DROP INDEX "public"."IDX_fcbbd424adfc2a340371ca7b54"`);
    await runner.query(`DROP TABLE "audit_entry"`);
  }
}
