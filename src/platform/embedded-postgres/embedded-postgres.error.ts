/** Why the embedded PostgreSQL cannot run; the message is one sentence a person can act on. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}
