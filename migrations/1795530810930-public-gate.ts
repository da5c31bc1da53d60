import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PublicGate1795530810930 implements MigrationInterface {
  name = 'PublicGate1795530810930';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "public_challenge" ("id" uuid NOT NULL, "purpose" text NOT NULL, "opens" bytea NOT NULL, "code_digest" bytea, "tries_left" integer NOT NULL DEFAULT '5', "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "passed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "public_challenge_purpose_check" CHECK (purpose IN ('file-report', 'follow-report')), CONSTRAINT "PK_82ab56a73911660bfbce2320ea1" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_2a4ac43ca582aa71a7e70d75de" ON "public_challenge"  ("expires_at") `,
    );
    await runner.query(
      `CREATE TABLE "public_draft" ("id" uuid NOT NULL, "sealed" bytea NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_c68a19c48b15fd7393815906442" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_2318f4782b5669f6abe6ef1921" ON "public_draft"  ("expires_at") `,
    );
    await runner.query(
      `CREATE TABLE "public_inbox" ("id" uuid NOT NULL, "kind" text NOT NULL, "reference" text, "sealed" bytea NOT NULL, "signature" bytea NOT NULL, "received_at" TIMESTAMP WITH TIME ZONE NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE, "outcome" text, "attempts" integer NOT NULL DEFAULT '0', CONSTRAINT "UQ_985791e4b390409b09a083c6df9" UNIQUE ("reference"), CONSTRAINT "public_inbox_kind_check" CHECK (kind IN ('phone-code', 'theft-report', 'withdrawal', 'claim-answer')), CONSTRAINT "PK_0d7525e9ad279d8a6f8a362e0ca" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "public_inbox_unopened" ON "public_inbox"  ("received_at") WHERE opened_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "public_status" ("key" bytea NOT NULL, "document" jsonb NOT NULL, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_09cfceff241233a3ee4a465097c" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE VIEW public_notice_issuer AS
      SELECT code_digest, unit.phone,
        (SELECT string_agg(above.name, '' ORDER BY length(above.path)) FROM unit AS above
         WHERE starts_with(unit.path, above.path)) AS station
      FROM notice_code JOIN unit ON unit.id = notice_code.unit_id`);
    await runner.query(`CREATE VIEW public_found AS
      SELECT vehicle.id, vehicle_type AS type, regexp_replace(brand, '[0-9０-９]', '', 'g') AS brand,
        regexp_replace(colour, '[0-9０-９]', '', 'g') AS colour, district.name AS district,
        to_char(recovered_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month
      FROM recovered_vehicle AS vehicle
        JOIN unit ON unit.id = vehicle.unit_id
        JOIN LATERAL (SELECT name FROM unit AS above
          WHERE starts_with(unit.path, above.path) AND above.kind IN ('city', 'sub-bureau')
          ORDER BY length(above.path) DESC LIMIT 1) AS district ON true
      WHERE vehicle.status IN ('provisional', 'registered')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW public_found');
    await runner.query('DROP VIEW public_notice_issuer');
    await runner.query(`DROP TABLE "public_status"`);
    await runner.query(`DROP TABLE "public_inbox"`);
    await runner.query(`DROP TABLE "public_draft"`);
    await runner.query(`DROP TABLE "public_challenge"`);
  }
}
