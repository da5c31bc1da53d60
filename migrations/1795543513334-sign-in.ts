import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SignIn1795543513334 implements MigrationInterface {
  name = 'SignIn1795543513334';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "former_password" ("id" uuid NOT NULL, "staff_id" uuid NOT NULL, "password_hash" text NOT NULL, "replaced_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_928df90e69ced5d31c8d7f3156e" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_e41a13d560d55e5258eeda97e3" ON "former_password"  ("staff_id", "replaced_at") `,
    );
    await runner.query(
      `CREATE TABLE "password_reset" ("id" uuid NOT NULL, "staff_id" uuid NOT NULL, "status" text NOT NULL, "reason" bytea NOT NULL, "forgets_second_factor" boolean NOT NULL, "requested_by" uuid NOT NULL, "requested_at" TIMESTAMP WITH TIME ZONE NOT NULL, "approved_by" uuid, "approved_at" TIMESTAMP WITH TIME ZONE, "first_half_hash" text NOT NULL, "second_half_hash" text, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "tries_left" integer NOT NULL, "redeemed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "password_reset_approval_check" CHECK (status IN ('requested', 'closed') OR approved_by IS NOT NULL), CONSTRAINT "password_reset_people_check" CHECK (approved_by <> requested_by AND approved_by <> staff_id), CONSTRAINT "password_reset_status_check" CHECK (status IN ('requested', 'approved', 'redeemed', 'closed')), CONSTRAINT "PK_8515e60a2cc41584fa4784f52ce" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "password_reset_open" ON "password_reset"  ("staff_id") WHERE status IN ('requested', 'approved')`,
    );
    await runner.query(
      `CREATE TABLE "recovery_code" ("digest" bytea NOT NULL, "staff_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_d37e939bd11a1d2496760d5f9b4" PRIMARY KEY ("digest"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_eb7c0c393b85545d6cc9c4287a" ON "recovery_code"  ("staff_id") `,
    );
    await runner.query(
      `CREATE TABLE "second_factor" ("staff_id" uuid NOT NULL, "sealed_secret" bytea, "confirmed_at" TIMESTAMP WITH TIME ZONE, "last_time_step" integer, "pending_secret" bytea, "pending_since" TIMESTAMP WITH TIME ZONE, CONSTRAINT "second_factor_confirmed_check" CHECK ((sealed_secret IS NULL) = (confirmed_at IS NULL) AND (sealed_secret IS NULL) = (last_time_step IS NULL)), CONSTRAINT "PK_9185e0085673c67f8bf9bed24f3" PRIMARY KEY ("staff_id"))`,
    );
    await runner.query(
      `CREATE TABLE "known_device" ("staff_id" uuid NOT NULL, "token_digest" bytea NOT NULL, "last_used_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_d71e02a0f13237da27eac1822a8" PRIMARY KEY ("staff_id", "token_digest"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_275b7b8e80ce21ffb9c7a9a72c" ON "known_device"  ("token_digest") `,
    );
    await runner.query(
      `ALTER TABLE "staff_session" ADD "authenticated_at" TIMESTAMP WITH TIME ZONE`,
    );
    await runner.query(`ALTER TABLE "staff_session" ADD "device" text NOT NULL DEFAULT ''`);
    await runner.query(
      `CREATE INDEX "IDX_94f2023a4fb75c066a438f09d1" ON "sign_in_failure"  ("last_at") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."IDX_94f2023a4fb75c066a438f09d1"`);
    await runner.query(`ALTER TABLE "staff_session" DROP COLUMN "device"`);
    await runner.query(`ALTER TABLE "staff_session" DROP COLUMN "authenticated_at"`);
    await runner.query(`DROP TABLE "known_device"`);
    await runner.query(`DROP TABLE "second_factor"`);
    await runner.query(`DROP TABLE "recovery_code"`);
    await runner.query(`DROP TABLE "password_reset"`);
    await runner.query(`DROP TABLE "former_password"`);
  }
}
