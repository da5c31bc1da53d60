import { certificatesIn } from '../settings/index.js';

export interface DatabaseTls {
  ssl?: { ca: string; rejectUnauthorized: true };
}

/**
 * What libpq calls `sslmode=verify-full`: TLS, with a certificate of this authority for the very host that is called.
 * Without an authority the line is plain, as inside one machine.
 *
 * @param ca certificates in PEM
 */
export function databaseTls(ca: string | undefined): DatabaseTls {
  return ca ? { ssl: { ca, rejectUnauthorized: true } } : {};
}

/** For commands, which read no other settings. @throws {Error} for a file that is no use */
export function databaseTlsOfCommand(): DatabaseTls {
  const file = process.env['DATABASE_CA_FILE'];
  return databaseTls(file ? certificatesIn(file) : undefined);
}
