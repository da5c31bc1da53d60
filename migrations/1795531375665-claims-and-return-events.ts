import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ClaimsAndReturnEvents1795531375665 implements MigrationInterface {
  name = 'ClaimsAndReturnEvents1795531375665';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "claim" ("id" uuid NOT NULL, "vehicle_id" uuid NOT NULL, "report_id" uuid NOT NULL, "match_id" uuid NOT NULL, "owner_id" uuid NOT NULL, "unit_id" uuid NOT NULL, "status" text NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL, "evidence" text, "reason" text, "facts_verified" boolean NOT NULL DEFAULT false, "ownership_undisputed" boolean NOT NULL DEFAULT false, "nobody_else_harmed" boolean NOT NULL DEFAULT false, "case_not_obstructed" boolean NOT NULL DEFAULT false, "insurer_consent" text, "concluded_by" uuid, "concluded_at" TIMESTAMP WITH TIME ZONE, "submitted_by" uuid, "submitted_at" TIMESTAMP WITH TIME ZONE, "approved_by" uuid, "approved_at" TIMESTAMP WITH TIME ZONE, "approval_reason" text, "approval_batch_id" uuid, "setback" text, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "claim_status_check" CHECK (status IN ('open', 'concluded', 'submitted', 'approved', 'lapsed', 'disputed', 'collected', 'refused', 'withdrawn')), CONSTRAINT "PK_466b305cc2e591047fa1ce58f81" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_9ae91e5ccd3f7f07d7f6dcbafa" ON "claim"  ("owner_id") `);
    await runner.query(`CREATE INDEX "IDX_637cd83025645244f21b2621cf" ON "claim"  ("report_id") `);
    await runner.query(
      `CREATE INDEX "IDX_98fa67e15cb90379dba62b6f4d" ON "claim"  ("unit_id", "status", "id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "claim_of_match" ON "claim"  ("match_id") WHERE status NOT IN ('refused', 'withdrawn')`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "claim_one_live_per_vehicle" ON "claim"  ("vehicle_id") WHERE status IN ('open', 'concluded', 'submitted', 'approved', 'lapsed')`,
    );
    await runner.query(
      `CREATE TABLE "proof" ("id" uuid NOT NULL, "claim_id" uuid NOT NULL, "kind" text NOT NULL, "strength" text NOT NULL, "note" text, "added_by" uuid, "added_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "proof_strength_check" CHECK (strength IN ('strong', 'medium', 'weak')), CONSTRAINT "proof_kind_check" CHECK (kind IN ('plate-registration', 'invoice-with-number', 'certificate-with-number', 'plain-invoice', 'dated-photo', 'app-binding', 'battery-or-motor-papers', 'working-key', 'description', 'witness')), CONSTRAINT "PK_f5f1d4a1658587cce4683165296" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_326a83370dd60eb47950c2b10a" ON "proof"  ("claim_id") `);
    await runner.query(
      `CREATE TABLE "appointment" ("id" uuid NOT NULL, "event_id" uuid NOT NULL, "unit_id" uuid NOT NULL, "slot_id" uuid, "claim_id" uuid NOT NULL, "vehicle_id" uuid NOT NULL, "report_id" uuid NOT NULL, "owner_id" uuid NOT NULL, "bay" text, "status" text NOT NULL, "pass_code" text NOT NULL, "assigned_at" TIMESTAMP WITH TIME ZONE NOT NULL, "invited_at" TIMESTAMP WITH TIME ZONE, "answered_at" TIMESTAMP WITH TIME ZONE, "reason" text, "check_in_id" uuid, "checked_in_at" TIMESTAMP WITH TIME ZONE, "checked_in_by" uuid, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "UQ_eb276ba7bd21fabd4dbad5a13dd" UNIQUE ("pass_code"), CONSTRAINT "UQ_ef19ce5ddb3229f549e81039d75" UNIQUE ("check_in_id"), CONSTRAINT "appointment_status_check" CHECK (status IN ('assigned', 'invited', 'booked', 'checked-in', 'handed-over', 'declined', 'no-show', 'moved', 'cancelled')), CONSTRAINT "PK_e8be1a53027415e709ce8a2db74" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_7e91cfc9c48c949fd376188c4b" ON "appointment"  ("vehicle_id") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_dee7a9cdbbe8c4a9e2781c7828" ON "appointment"  ("report_id") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_9f9596ccb3fe8e63358d9bfcbd" ON "appointment"  ("slot_id") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_44572d3ada38193130615184eb" ON "appointment"  ("event_id", "status") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "appointment_bay" ON "appointment"  ("event_id", "bay") WHERE bay IS NOT NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "appointment_one_live_per_claim" ON "appointment"  ("claim_id") WHERE status IN ('assigned', 'invited', 'booked', 'checked-in')`,
    );
    await runner.query(
      `CREATE TABLE "return_event" ("id" uuid NOT NULL, "name" text NOT NULL, "unit_id" uuid NOT NULL, "venue" text NOT NULL, "address" text NOT NULL, "phone" text NOT NULL, "day" date NOT NULL, "status" text NOT NULL, "minutes_each" integer NOT NULL, "desks" integer NOT NULL, "last_bay" integer NOT NULL DEFAULT '0', "planned_by" uuid, "planned_at" TIMESTAMP WITH TIME ZONE NOT NULL, "cancelled_reason" text, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "return_event_status_check" CHECK (status IN ('planned', 'open', 'running', 'closed', 'cancelled')), CONSTRAINT "PK_d44a8912942c4e9ec4f82ddae25" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_ab17c98b5840bf348889118c11" ON "return_event"  ("status", "day") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_61add66816a8ea544610fe74f9" ON "return_event"  ("unit_id", "id") `,
    );
    await runner.query(
      `CREATE TABLE "event_slot" ("id" uuid NOT NULL, "event_id" uuid NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "capacity" integer NOT NULL, "bay_prefix" text NOT NULL DEFAULT '', CONSTRAINT "event_slot_capacity_check" CHECK (capacity > 0), CONSTRAINT "event_slot_interval_check" CHECK (starts_at < ends_at), CONSTRAINT "PK_2fb2e127e2f9d6aa6bc162904a8" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_be75e08078a6de85fac046ef18" ON "event_slot"  ("event_id", "starts_at") `,
    );
    await runner.query(
      `CREATE TABLE "pennant" ("id" uuid NOT NULL, "event_id" uuid NOT NULL, "appointment_id" uuid, "recorded_by" uuid, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "fact_id" uuid NOT NULL, CONSTRAINT "PK_2954b4b6d66599add2111088a1e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_72699e7e266eea805e69827e8f" ON "pennant"  ("event_id") `);
    await runner.query(
      `CREATE TABLE "hand_over" ("id" uuid NOT NULL, "appointment_id" uuid NOT NULL, "claim_id" uuid NOT NULL, "vehicle_id" uuid NOT NULL, "report_id" uuid NOT NULL, "unit_id" uuid NOT NULL, "recipient_person_id" uuid NOT NULL, "recipient_kind" text NOT NULL, "recipient_is_staff" boolean NOT NULL DEFAULT false, "mandate_note" text, "condition" text NOT NULL, "keys_note" text NOT NULL, "signature_digest" text, "photo_digest" text, "desk_officer_id" uuid NOT NULL, "custodian_id" uuid NOT NULL, "return_list_year" integer NOT NULL, "return_list_number" integer NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "fact_id" uuid NOT NULL, "reversed_at" TIMESTAMP WITH TIME ZONE, "reversed_by" uuid, "reversed_reason" text, CONSTRAINT "hand_over_two_people_check" CHECK (custodian_id <> desk_officer_id), CONSTRAINT "hand_over_recipient_kind_check" CHECK (recipient_kind IN ('owner', 'agent', 'guardian', 'organisation', 'heir')), CONSTRAINT "PK_5ef4d96280180299d0e905924b5" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_a741601f2936b71d3ce8c16762" ON "hand_over"  ("claim_id") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_5e8174e7f7c7209856fdfdb7df" ON "hand_over"  ("appointment_id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "hand_over_return_list" ON "hand_over"  ("unit_id", "return_list_year", "return_list_number") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "hand_over_one_standing_per_vehicle" ON "hand_over"  ("vehicle_id") WHERE reversed_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "appointment_due" ("appointment_id" uuid NOT NULL, "what" text NOT NULL, "due_at" TIMESTAMP WITH TIME ZONE NOT NULL, "done_at" TIMESTAMP WITH TIME ZONE, "outcome" text, CONSTRAINT "appointment_due_settled_check" CHECK ((done_at IS NULL) = (outcome IS NULL)), CONSTRAINT "appointment_due_outcome_check" CHECK (outcome IN ('done', 'overtaken', 'called-off')), CONSTRAINT "appointment_due_what_check" CHECK (what IN ('invitation', 'reminder-7-days', 'reminder-24-hours', 'reminder-2-hours', 'no-show')), CONSTRAINT "PK_1b6a2f5c5267669cbafa47e1856" PRIMARY KEY ("appointment_id", "what"))`,
    );
    await runner.query(
      `CREATE INDEX "appointment_due_unsettled" ON "appointment_due"  ("due_at") WHERE done_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "collection_alert" ("id" uuid NOT NULL, "kind" text NOT NULL, "unit_id" uuid NOT NULL, "appointment_id" uuid NOT NULL, "vehicle_id" uuid NOT NULL, "desk_officer_id" uuid, "raised_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "collection_alert_kind_check" CHECK (kind IN ('staff-for-owner', 'suspect', 'staff-is-owner')), CONSTRAINT "PK_f40c47ac90fec0717d6810834c2" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_b51688bfecf62d7063c41016ec" ON "collection_alert"  ("unit_id", "id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_03d867ba73a581b980fe66b39c" ON "collection_alert"  ("appointment_id", "kind") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "collection_alert"`);
    await runner.query(`DROP TABLE "appointment_due"`);
    await runner.query(`DROP TABLE "hand_over"`);
    await runner.query(`DROP TABLE "pennant"`);
    await runner.query(`DROP TABLE "event_slot"`);
    await runner.query(`DROP TABLE "return_event"`);
    await runner.query(`DROP TABLE "appointment"`);
    await runner.query(`DROP TABLE "proof"`);
    await runner.query(`DROP TABLE "claim"`);
  }
}
