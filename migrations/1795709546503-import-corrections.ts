import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ImportCorrections1795709546503 implements MigrationInterface {
  name = 'ImportCorrections1795709546503';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "import_correction" ("id" uuid NOT NULL, "import_id" uuid NOT NULL, "corrected_by" uuid NOT NULL, "corrected_at" TIMESTAMP WITH TIME ZONE NOT NULL, "rows" integer NOT NULL, "sealed" bytea, CONSTRAINT "PK_322e9d3b347a0db49e17993e414" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_5957f1092f70d90a96b12cc3d1" ON "import_correction"  ("import_id", "id") `,
    );
    // Nothing had written one yet.
    await runner.query(`DELETE FROM "import_mapping"`);
    await runner.query(`ALTER TABLE "import_mapping" ADD "titles" bytea NOT NULL`);
    await runner.query(
      `ALTER TABLE "import_mapping" DROP CONSTRAINT "PK_833a4d2c9b41ea1314cb2f3e22b"`,
    );
    await runner.query(
      `ALTER TABLE "import_mapping" ADD CONSTRAINT "PK_f567ad9d4f8b4f51269f64d0eca" PRIMARY KEY ("unit_id", "kind", "titles")`,
    );
    await runner.query(
      `ALTER TABLE "import_mapping" ADD "said_at" TIMESTAMP WITH TIME ZONE NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "import_mapping"`);
    await runner.query(`ALTER TABLE "import_mapping" DROP COLUMN "said_at"`);
    await runner.query(
      `ALTER TABLE "import_mapping" DROP CONSTRAINT "PK_f567ad9d4f8b4f51269f64d0eca"`,
    );
    await runner.query(
      `ALTER TABLE "import_mapping" ADD CONSTRAINT "PK_833a4d2c9b41ea1314cb2f3e22b" PRIMARY KEY ("unit_id", "kind")`,
    );
    await runner.query(`ALTER TABLE "import_mapping" DROP COLUMN "titles"`);
    await runner.query(`DROP TABLE "import_correction"`);
  }
}
