import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rule 34, the last word: at the commit of a hand-over the five acts on its vehicle were done by at least three people.
 * Two accounts of one person are one. The code refuses earlier and says why; this holds whatever the code does.
 */
export class ThreePeople1795543541818 implements MigrationInterface {
  name = 'ThreePeople1795543541818';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION assert_three_people() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        people int;
      BEGIN
        SELECT count(DISTINCT staff.first_account_id) INTO people
        FROM claim, theft_report report, match, staff
        WHERE claim.id = NEW.claim_id AND report.id = claim.report_id AND match.id = claim.match_id
          AND staff.id IN (report.accepted_by, match.decided_by, claim.concluded_by, claim.approved_by,
            NEW.desk_officer_id);
        IF people < 3 THEN
          RAISE EXCEPTION 'rule 34: % people brought this vehicle home', people
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hand_over_three_people', TABLE = 'hand_over';
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE CONSTRAINT TRIGGER hand_over_three_people
      AFTER INSERT OR UPDATE OF claim_id, desk_officer_id ON hand_over
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assert_three_people()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER hand_over_three_people ON hand_over');
    await runner.query('DROP FUNCTION assert_three_people()');
  }
}
