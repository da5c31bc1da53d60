import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WhoMay1795543511236 implements MigrationInterface {
  name = 'WhoMay1795543511236';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "role_change" ("id" uuid NOT NULL, "staff_id" uuid NOT NULL, "kind" text NOT NULL, "role" text NOT NULL, "status" text NOT NULL, "reason" text NOT NULL, "requested_by" uuid NOT NULL, "requested_at" TIMESTAMP WITH TIME ZONE NOT NULL, "decided_by" uuid, "decided_at" TIMESTAMP WITH TIME ZONE, "setback" text, CONSTRAINT "role_change_strong_check" CHECK (role NOT IN ('approver', 'inspector', 'administrator') OR status <> 'done' OR decided_by IS NOT NULL), CONSTRAINT "role_change_not_own_check" CHECK (requested_by <> staff_id AND decided_by <> staff_id), CONSTRAINT "role_change_two_people_check" CHECK (decided_by <> requested_by), CONSTRAINT "role_change_role_check" CHECK (role IN ('squad-officer', 'custodian', 'desk-officer', 'approver', 'commander', 'inspector', 'administrator')), CONSTRAINT "role_change_kind_check" CHECK (kind IN ('grant', 'revoke')), CONSTRAINT "role_change_status_check" CHECK (status IN ('waiting', 'done', 'rejected', 'cancelled')), CONSTRAINT "PK_ed47c4fc8ffe9dd0a59dde63a83" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_07ee0d3f5bfc59dbaca89e5e84" ON "role_change"  ("status", "id") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_842b65cc96c2f962a71264a9f8" ON "role_change"  ("staff_id", "id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "role_change_one_waiting" ON "role_change"  ("staff_id", "role") WHERE status = 'waiting'`,
    );
    await runner.query(`ALTER TABLE "unit" ADD "version" integer NOT NULL DEFAULT '1'`);
    await runner.query(`ALTER TABLE "staff" ADD "first_account_id" uuid`);
    await runner.query(`UPDATE staff SET first_account_id = coalesce((
      SELECT earlier.id FROM staff earlier JOIN person theirs ON theirs.id = earlier.person_id, person mine
      WHERE mine.id = staff.person_id AND theirs.id_number_index = mine.id_number_index
      ORDER BY earlier.created_at, earlier.id LIMIT 1), staff.id)`);
    await runner.query(`ALTER TABLE "staff" ALTER COLUMN "first_account_id" SET NOT NULL`);
    await runner.query(
      `CREATE INDEX "IDX_cf0be40a6e9a5783ffc6225f7b" ON "staff"  ("first_account_id") `,
    );
    await runner.query(
      `ALTER TABLE "staff" ADD CONSTRAINT "staff_administrator_check" CHECK (NOT ('administrator' = ANY (roles)) OR cardinality(roles) = 1)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "staff" DROP CONSTRAINT "staff_administrator_check"`);
    await runner.query(`ALTER TABLE "staff" DROP COLUMN "first_account_id"`);
    await runner.query(`ALTER TABLE "unit" DROP COLUMN "version"`);
    await runner.query(`DROP TABLE "role_change"`);
  }
}
