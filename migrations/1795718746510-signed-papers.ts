import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Scans of what was signed outside, with the numbers they have there. */
export class SignedPapers1795718746510 implements MigrationInterface {
  name = 'SignedPapers1795718746510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "signed_paper" ("id" uuid NOT NULL, "subject_type" text NOT NULL, "subject_id" uuid NOT NULL, "kind" text NOT NULL, "outside_number" text, "original_sha256" text NOT NULL, "screen_sha256" text, "kept_by" uuid NOT NULL, "kept_at" TIMESTAMP WITH TIME ZONE NOT NULL, "withdrawn_because" text, "withdrawn_by" uuid, "withdrawn_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "signed_paper_withdrawn_because_check" CHECK (withdrawn_because IN ('wrong-file', 'unreadable', 'replaced')), CONSTRAINT "signed_paper_kind_check" CHECK (kind IN ('case-file', 'approval', 'return-list', 'receipt', 'mandate', 'insurer-consent', 'other')), CONSTRAINT "signed_paper_subject_type_check" CHECK (subject_type IN ('case', 'claim')), CONSTRAINT "PK_3105f8471643f898d9d8fc20e02" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "signed_paper_once" ON "signed_paper"  ("subject_id", "kind", "original_sha256") WHERE withdrawn_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX "IDX_f9db237e7212c021e7340edb15" ON "signed_paper"  ("subject_id") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "signed_paper"`);
  }
}
