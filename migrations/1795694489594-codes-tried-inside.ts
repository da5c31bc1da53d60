import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The public surface's role tries a code and reads a status by asking for it: it sees neither the digest of a code, whose
 * million possibilities are quickly tried, nor the status of a report whose phone it has not seen proved.
 */
export class CodesTriedInside1795694489594 implements MigrationInterface {
  name = 'CodesTriedInside1795694489594';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE public_challenge ADD CONSTRAINT public_challenge_tries_check CHECK (tries_left BETWEEN 0 AND 5)',
    );
    // A moment ahead of the code's end can't make what it opens stay open longer.
    await runner.query(`
      CREATE FUNCTION try_phone_code(challenge uuid, digest bytea, moment timestamptz)
      RETURNS TABLE (is_right boolean, tries_left int)
      LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
        UPDATE public_challenge it SET
          tries_left = CASE WHEN it.code_digest = digest AND it.tries_left > 0 THEN it.tries_left
            ELSE greatest(it.tries_left - 1, 0) END,
          passed_at = CASE WHEN it.code_digest = digest AND it.tries_left > 0
            THEN coalesce(it.passed_at, moment) ELSE it.passed_at END
        WHERE it.id = challenge AND it.expires_at > moment
        RETURNING it.code_digest = digest AND it.tries_left > 0, it.tries_left
      $$`);
    await runner.query(`
      CREATE FUNCTION read_public_status(status_key bytea, challenge uuid, passed_after timestamptz)
      RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
        SELECT status.document FROM public_status status JOIN public_challenge it ON it.opens = status.key
        WHERE status.key = status_key AND it.id = challenge AND it.purpose = 'follow-report'
          AND it.passed_at > passed_after
      $$`);
    await runner.query('REVOKE EXECUTE ON FUNCTION try_phone_code, read_public_status FROM PUBLIC');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION read_public_status');
    await runner.query('DROP FUNCTION try_phone_code');
    await runner.query('ALTER TABLE public_challenge DROP CONSTRAINT public_challenge_tries_check');
  }
}
