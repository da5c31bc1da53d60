import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/index.js';
import { RandomSource } from '../platform/ids.js';
import { makeReference } from '../platform/references.js';

/** Makes the codes in messages, `TZ-7KQ4-M2P8`, and what they are looked up by. */
@Injectable()
export class NoticeCodes {
  constructor(private readonly random: RandomSource) {}

  /** A code that no message carries yet. */
  async fresh(tx: Tx): Promise<{ code: string; digest: Buffer }> {
    for (;;) {
      const code = makeReference('TZ', (count) => this.random.bytes(count), 'staff');
      const digest = digestOfCode(code);
      const taken = await tx.query('SELECT 1 FROM notice_code WHERE code_digest = $1', [digest]);
      if (taken.length === 0) return { code, digest };
    }
  }
}

/**
 * SHA-256 of the code without its dashes. A plain digest is enough: a code gives nobody anything, and whoever has one
 * message has a genuine code. The public side needs no key for it.
 */
export function digestOfCode(code: string): Buffer {
  return createHash('sha256').update(code.replaceAll('-', '')).digest();
}
