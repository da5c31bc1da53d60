import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OwnersReached1795706380701 implements MigrationInterface {
  name = 'OwnersReached1795706380701';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "stopped_number" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "number" bytea NOT NULL, "stopped_at" TIMESTAMP WITH TIME ZONE NOT NULL, "stopped_by" uuid, CONSTRAINT "PK_0f9baee3aa6e760f7d9aad2788b" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_763f634999f43e261eef4210e9" ON "stopped_number"  ("person_id") `,
    );
    await runner.query(
      `CREATE TABLE "contact" ("id" uuid NOT NULL, "unit_id" uuid NOT NULL, "person_id" uuid NOT NULL, "vehicle_id" uuid NOT NULL, "report_id" uuid NOT NULL, "appointment_id" uuid, "status" text NOT NULL, "step" text NOT NULL, "notice_id" uuid, "since" TIMESTAMP WITH TIME ZONE NOT NULL, "begun_at" TIMESTAMP WITH TIME ZONE NOT NULL, "due_at" TIMESTAMP WITH TIME ZONE, "unanswered" integer NOT NULL DEFAULT '0', "taken_by" uuid, "taken_until" TIMESTAMP WITH TIME ZONE, CONSTRAINT "contact_taken_check" CHECK ((taken_by IS NULL) = (taken_until IS NULL)), CONSTRAINT "contact_step_check" CHECK (step IN ('phone', 'second-phone', 'mail', 'call', 'letter', 'plate-register', 'visit')), CONSTRAINT "contact_status_check" CHECK (status IN ('trying', 'told', 'answered', 'unreached', 'closed')), CONSTRAINT "PK_2cbbe00f59ab6b3bb5b8d19f989" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "contact_to_do_index" ON "contact"  ("unit_id", "step", "due_at") WHERE status = 'trying'`,
    );
    await runner.query(
      `CREATE INDEX "contact_sweep_index" ON "contact"  ("due_at") WHERE status = 'told' OR (status = 'trying' AND step IN ('phone', 'second-phone', 'mail', 'letter'))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_12d9c34f76290c4e2ad2aa5e33" ON "contact"  ("person_id") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_3898b1fe4233b11504890d7226" ON "contact"  ("vehicle_id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "contact_pair" ON "contact"  ("report_id", "vehicle_id") `,
    );
    await runner.query(
      `CREATE TABLE "contact_attempt" ("id" uuid NOT NULL, "contact_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "step" text NOT NULL, "outcome" text NOT NULL, "by_staff" uuid, "notice_id" uuid, "note" bytea, CONSTRAINT "contact_attempt_outcome_check" CHECK (outcome IN ('told', 'no-receipt', 'not-sent', 'not-reached', 'in-doubt', 'called-off', 'no-answer-yet', 'no-such-way', 'coming', 'another-day', 'agent', 'wrong-number', 'not-mine', 'no-answer', 'returned', 'found', 'nothing-new', 'reached', 'not-at-home')), CONSTRAINT "contact_attempt_step_check" CHECK (step IN ('phone', 'second-phone', 'mail', 'call', 'letter', 'plate-register', 'visit')), CONSTRAINT "PK_abf634ac7eea109d9fe6e267618" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_84d1e9c2a853efcf56e2e3c311" ON "contact_attempt"  ("contact_id", "id") `,
    );
    // Rule 19: attempts are only ever added to. Erasing a person empties what was said of them.
    await runner.query(`
      CREATE FUNCTION contact_attempt_stands() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' THEN
          IF NEW.note IS NULL AND (NEW.id, NEW.contact_id, NEW.at, NEW.step, NEW.outcome, NEW.by_staff, NEW.notice_id)
            IS NOT DISTINCT FROM (OLD.id, OLD.contact_id, OLD.at, OLD.step, OLD.outcome, OLD.by_staff, OLD.notice_id)
          THEN
            RETURN NEW;
          END IF;
        END IF;
        RAISE EXCEPTION 'An attempt to reach an owner is never changed';
      END $$`);
    await runner.query(`
      CREATE TRIGGER contact_attempt_stands BEFORE UPDATE OR DELETE ON contact_attempt
      FOR EACH ROW EXECUTE FUNCTION contact_attempt_stands()`);
    // Owners of matches confirmed before: the sweep sees from their notices where they stand.
    await runner.query(`
      INSERT INTO contact (id, unit_id, person_id, vehicle_id, report_id, appointment_id, status, step, since, begun_at,
        due_at)
      SELECT uuidv7(), coalesce(time.unit_id, report.unit_id), report.owner_id, claim.vehicle_id, report.id, time.id,
        CASE WHEN time.status = 'booked' THEN 'answered' ELSE 'trying' END, 'phone', match.decided_at, match.decided_at,
        CASE WHEN time.status = 'booked' THEN NULL ELSE match.decided_at END
      FROM claim JOIN match ON match.id = claim.match_id JOIN theft_report report ON report.id = claim.report_id
        LEFT JOIN appointment time ON time.claim_id = claim.id AND time.status IN ('invited', 'booked')
      WHERE match.status = 'confirmed' AND claim.status IN ('open', 'concluded', 'submitted', 'approved', 'lapsed')
      ON CONFLICT DO NOTHING`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "contact_attempt"`);
    await runner.query('DROP FUNCTION contact_attempt_stands');
    await runner.query(`DROP TABLE "contact"`);
    await runner.query(`DROP TABLE "stopped_number"`);
  }
}
