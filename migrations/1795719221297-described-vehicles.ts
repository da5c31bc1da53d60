import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What vehicles and reports look like, so that they are found where no number can be read. What is there is described by the job. */
export class DescribedVehicles1795719221297 implements MigrationInterface {
  name = 'DescribedVehicles1795719221297';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "described_match" ("side" text NOT NULL, "subject_id" uuid NOT NULL, "colour" integer NOT NULL,
         "vehicle_type" text NOT NULL, "has_number" boolean NOT NULL, "brand" integer NOT NULL, "district" integer NOT NULL,
         "words" integer array NOT NULL, "happened_at" TIMESTAMP WITH TIME ZONE NOT NULL, "is_open" boolean NOT NULL DEFAULT true,
         CONSTRAINT "described_match_side_check" CHECK (side IN ('report', 'vehicle')),
         CONSTRAINT "PK_7fe53c79b4438f182224ce2098c" PRIMARY KEY ("side", "subject_id", "colour"))`,
    );
    await runner.query(
      `CREATE INDEX "described_match_colour" ON "described_match"
         ("side", "vehicle_type", "has_number", "colour", "happened_at") WHERE is_open`,
    );
    await runner.query(
      'CREATE INDEX "described_match_subject" ON "described_match" ("subject_id")',
    );
    // With a pending list a search would read through what was written last.
    await runner.query(
      `CREATE INDEX "described_match_words" ON "described_match" USING gin ("words") WITH (fastupdate = off) WHERE is_open`,
    );
    await runner.query(
      `INSERT INTO matching_due (subject_id, side, since)
       SELECT id, 'report', filed_at FROM theft_report WHERE status NOT IN ('withdrawn', 'returned')
       UNION ALL
       SELECT id, 'vehicle', registered_at FROM recovered_vehicle WHERE status IN ('provisional', 'registered', 'matched')
       ON CONFLICT DO NOTHING`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "described_match"');
  }
}
