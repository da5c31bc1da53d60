import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Imports1795696367049 implements MigrationInterface {
  name = 'Imports1795696367049';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "import" ("id" uuid NOT NULL, "unit_id" uuid NOT NULL, "kind" text NOT NULL, "sheet" text NOT NULL, "status" text NOT NULL, "is_preview" boolean NOT NULL, "started_by" uuid NOT NULL, "started_by_name" text NOT NULL, "started_at" TIMESTAMP WITH TIME ZONE NOT NULL, "progress_at" TIMESTAMP WITH TIME ZONE NOT NULL, "finished_at" TIMESTAMP WITH TIME ZONE, "header" bytea, "columns" jsonb, "total" integer NOT NULL DEFAULT '0', "rejected" integer NOT NULL DEFAULT '0', "created" integer NOT NULL DEFAULT '0', "updated" integer NOT NULL DEFAULT '0', "unchanged" integer NOT NULL DEFAULT '0', "problem" text, "problem_line" integer, CONSTRAINT "import_status_check" CHECK (status IN ('reading', 'checking', 'previewed', 'committing', 'done', 'failed', 'cancelled')), CONSTRAINT "PK_4ed733f5bcc70cec27187bd90eb" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_49dab4d84533bf75e2f8833e89" ON "import"  ("status", "progress_at") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_068f898f70cbfe457677fa15b5" ON "import"  ("unit_id", "id") `,
    );
    await runner.query(
      `CREATE TABLE "import_chunk" ("import_id" uuid NOT NULL, "number" integer NOT NULL, "last_line" integer NOT NULL, "sealed" bytea, "is_checked" boolean NOT NULL DEFAULT false, "is_committed" boolean NOT NULL DEFAULT false, CONSTRAINT "PK_a6c6cf49767c4c96407a580ee04" PRIMARY KEY ("import_id", "number"))`,
    );
    await runner.query(
      `CREATE TABLE "import_fault" ("import_id" uuid NOT NULL, "line" integer NOT NULL, "position" integer NOT NULL, "field" text NOT NULL, "code" text NOT NULL, CONSTRAINT "PK_5296d3c389ff18ec99b0dfff41b" PRIMARY KEY ("import_id", "line", "position"))`,
    );
    await runner.query(
      `CREATE TABLE "import_mapping" ("unit_id" uuid NOT NULL, "kind" text NOT NULL, "columns" jsonb NOT NULL, CONSTRAINT "PK_833a4d2c9b41ea1314cb2f3e22b" PRIMARY KEY ("unit_id", "kind"))`,
    );
    await runner.query(
      `CREATE TABLE "import_row" ("import_id" uuid NOT NULL, "line" integer NOT NULL, "chunk" integer NOT NULL, "key" text, "digest" bytea, "outcome" text, "subject_id" uuid, "warnings" text array, CONSTRAINT "import_row_outcome_check" CHECK (outcome IN ('new', 'updated', 'unchanged', 'superseded', 'error')), CONSTRAINT "PK_a275b19434e4fffcf43c9b712c9" PRIMARY KEY ("import_id", "line"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_76bb2530aab7f8cc6eb8e12da3" ON "import_row"  ("import_id", "chunk") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_487a82fa236e762a06706db06a" ON "import_row"  ("import_id", "key", "line") `,
    );
    await runner.query(
      `CREATE TABLE "imported_record" ("unit_id" uuid NOT NULL, "kind" text NOT NULL, "key" text NOT NULL, "digest" bytea NOT NULL, "subject_id" uuid NOT NULL, CONSTRAINT "PK_3f7ab702d5d8de4190f87ce96ac" PRIMARY KEY ("unit_id", "kind", "key"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_9d250593e311c0d8e50b248918" ON "imported_record"  ("subject_id") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."IDX_9d250593e311c0d8e50b248918"`);
    await runner.query(`DROP TABLE "imported_record"`);
    await runner.query(`DROP INDEX "public"."IDX_487a82fa236e762a06706db06a"`);
    await runner.query(`DROP INDEX "public"."IDX_76bb2530aab7f8cc6eb8e12da3"`);
    await runner.query(`DROP TABLE "import_row"`);
    await runner.query(`DROP TABLE "import_mapping"`);
    await runner.query(`DROP TABLE "import_fault"`);
    await runner.query(`DROP TABLE "import_chunk"`);
    await runner.query(`DROP INDEX "public"."IDX_068f898f70cbfe457677fa15b5"`);
    await runner.query(`DROP INDEX "public"."IDX_49dab4d84533bf75e2f8833e89"`);
    await runner.query(`DROP TABLE "import"`);
  }
}
