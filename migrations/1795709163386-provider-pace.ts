import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ProviderPace1795709163386 implements MigrationInterface {
  name = 'ProviderPace1795709163386';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "provider_pace" ("provider" text NOT NULL, "next_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_f22553c43075e961ccf12ec9986" PRIMARY KEY ("provider"))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "provider_pace"`);
  }
}
