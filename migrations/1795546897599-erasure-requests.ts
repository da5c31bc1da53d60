import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ErasureRequests1795546897599 implements MigrationInterface {
  name = 'ErasureRequests1795546897599';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "erasure_request" ("id" uuid NOT NULL, "unit_id" uuid NOT NULL, "person_ids" uuid array NOT NULL, "status" text NOT NULL, "purpose" text NOT NULL, "requested_by" uuid NOT NULL, "requested_at" TIMESTAMP WITH TIME ZONE NOT NULL, "decided_by" uuid, "decided_at" TIMESTAMP WITH TIME ZONE, "decision_reason" text, CONSTRAINT "erasure_request_status_check" CHECK (status IN ('requested', 'erased', 'refused')), CONSTRAINT "PK_0c34e095458940f9fb9619f92de" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_45cc91b8d29c6a908889c1f447" ON "erasure_request"  ("unit_id", "id") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "erasure_request"`);
  }
}
