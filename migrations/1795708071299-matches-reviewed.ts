import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looks at a match just now, what was said of it, and what its probability is made of. */
export class MatchesReviewed1795708071299 implements MigrationInterface {
  name = 'MatchesReviewed1795708071299';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "match" ADD "parts" jsonb NOT NULL DEFAULT '[]', ADD "claimed_by" uuid,
       ADD "claimed_until" timestamptz, ADD "first_reviewer" uuid, ADD "first_review" text,
       ADD CONSTRAINT "match_first_review_check" CHECK (first_review IN ('confirm', 'unsure'))`,
    );
    await runner.query('ALTER TABLE "match" ALTER "parts" DROP DEFAULT');
    await runner.query(
      `CREATE TABLE "match_decision" ("id" uuid NOT NULL, "match_id" uuid NOT NULL, "said" text NOT NULL,
       "decided_by" uuid, "decided_at" timestamptz NOT NULL, "reason" text, "probability" double precision NOT NULL,
       "score_version" text NOT NULL, "overturns" uuid,
       CONSTRAINT "match_decision_said_check" CHECK (said IN ('confirmed', 'seconded', 'rejected', 'unsure', 'undone')),
       CONSTRAINT "PK_match_decision" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      'CREATE INDEX "IDX_a50969eb84755d71c435284128" ON "match_decision" ("match_id")',
    );
    // What was decided before was decided once; a match's own id serves as that of its first decision.
    await runner.query(
      `INSERT INTO match_decision (id, match_id, said, decided_by, decided_at, reason, probability, score_version)
       SELECT id, id, CASE status WHEN 'rejected' THEN 'rejected' ELSE 'confirmed' END, decided_by, decided_at,
         CASE WHEN status <> 'undone' THEN reason END, probability, score_version
       FROM match WHERE status IN ('confirmed', 'rejected', 'undone') AND decided_at IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "match_decision"');
    await runner.query(
      `ALTER TABLE "match" DROP CONSTRAINT "match_first_review_check", DROP "parts", DROP "claimed_by",
       DROP "claimed_until", DROP "first_reviewer", DROP "first_review"`,
    );
  }
}
