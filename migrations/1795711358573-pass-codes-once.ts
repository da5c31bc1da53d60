import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The constraint gets a name that the code can ask for: a drawn code that is taken is drawn again. */
export class PassCodesOnce1795711358573 implements MigrationInterface {
  name = 'PassCodesOnce1795711358573';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE appointment RENAME CONSTRAINT "UQ_eb276ba7bd21fabd4dbad5a13dd" TO appointment_pass_code_once',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE appointment RENAME CONSTRAINT appointment_pass_code_once TO "UQ_eb276ba7bd21fabd4dbad5a13dd"',
    );
  }
}
