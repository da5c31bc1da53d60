import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HouseKeysAndSignedHeads1795542813567 implements MigrationInterface {
  name = 'HouseKeysAndSignedHeads1795542813567';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "house_key" ("purpose" text NOT NULL, "wrapped" bytea, CONSTRAINT "PK_d8915b7d11da2687871cc92d93b" PRIMARY KEY ("purpose"))`,
    );
    // What is sealed already was sealed with keys that the master key derived: the first process to start keeps those.
    await runner.query(
      `INSERT INTO house_key (purpose) SELECT purpose
       FROM unnest(ARRAY['audit', 'photo-store', 'appointment-pass', 'vehicle-disputes']) AS purpose
       WHERE EXISTS (SELECT 1 FROM person)`,
    );
    await runner.query(
      `CREATE TABLE "audit_signed_head" ("number" integer NOT NULL, "day" date NOT NULL, "document" text NOT NULL, "signature" bytea NOT NULL, CONSTRAINT "UQ_15d467fbda09f65e66957cc495f" UNIQUE ("day"), CONSTRAINT "PK_261f8a6127a51bcfe283388f6b5" PRIMARY KEY ("number"))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "audit_signed_head"`);
    await runner.query(`DROP TABLE "house_key"`);
  }
}
