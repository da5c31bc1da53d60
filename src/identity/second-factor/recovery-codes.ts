import { createHash } from 'node:crypto';
import type { Tx } from '../../platform/database/index.js';
import { randomCode, readCode } from '../random-code.js';

export const recoveryCodes = 10;
/** 16 symbols of 5 bits */
const symbols = 16;

export function recoveryDigest(typed: string): Buffer {
  return createHash('sha256')
    .update(`recovery code\0${readCode(typed)}`)
    .digest();
}

/** Replaces all of a person's codes. @returns them in plain: to be shown once */
export async function newRecoveryCodes(tx: Tx, staffId: string, at: Date): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodes }, () => randomCode(symbols, 4));
  await tx.query('DELETE FROM recovery_code WHERE staff_id = $1', [staffId]);
  await tx.query(
    `INSERT INTO recovery_code (digest, staff_id, created_at)
     SELECT digest, $2, $3 FROM unnest($1::bytea[]) digest`,
    [codes.map(recoveryDigest), staffId, at],
  );
  return codes;
}
