import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The people who brought a vehicle home (rule 34); `confirmer` is who confirmed the match. */
const assertThreePeople = (confirmer: string) => `
  CREATE OR REPLACE FUNCTION assert_three_people() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    people int;
  BEGIN
    SELECT count(DISTINCT staff.first_account_id) INTO people
    FROM claim, theft_report report, match, staff
    WHERE claim.id = NEW.claim_id AND report.id = claim.report_id AND match.id = claim.match_id
      AND staff.id IN (report.accepted_by, ${confirmer}, claim.concluded_by, claim.approved_by,
        NEW.desk_officer_id);
    IF people < 3 THEN
      RAISE EXCEPTION 'rule 34: % people brought this vehicle home', people
        USING ERRCODE = 'check_violation', CONSTRAINT = 'hand_over_three_people', TABLE = 'hand_over';
    END IF;
    RETURN NULL;
  END $$`;

/** Whoever confirmed a match before the report was rewritten does not count for what it says now (rule 34). */
export class OvertakenConfirmations1795692541723 implements MigrationInterface {
  name = 'OvertakenConfirmations1795692541723';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE match ADD overtaken_at timestamptz');
    await runner.query(
      assertThreePeople('CASE WHEN match.overtaken_at IS NULL THEN match.decided_by END'),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(assertThreePeople('match.decided_by'));
    await runner.query('ALTER TABLE match DROP overtaken_at');
  }
}
