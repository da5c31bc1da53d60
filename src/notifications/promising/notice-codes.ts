import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/index.js';
import { RandomSource } from '../../platform/ids.js';
import { makeReference } from '../../platform/references.js';

export interface FreshCode {
  code: string;
  digest: Buffer;
}

/** Makes the codes in messages, `TZ-7KQ4-M2P8`, and what they are looked up by. */
@Injectable()
export class NoticeCodes {
  constructor(private readonly random: RandomSource) {}

  /** So many codes that no message carries yet. */
  async fresh(tx: Tx, count: number): Promise<FreshCode[]> {
    const fresh = new Map<string, FreshCode>();
    while (fresh.size < count) {
      const drawn = Array.from({ length: count - fresh.size }, () => this.draw());
      const taken = await tx.query<{ digest: Buffer }>(
        'SELECT code_digest AS digest FROM notice_code WHERE code_digest = ANY($1)',
        [drawn.map((it) => it.digest)],
      );
      for (const it of drawn) {
        if (!taken.some(({ digest }) => digest.equals(it.digest))) fresh.set(it.code, it);
      }
    }
    return [...fresh.values()];
  }

  private draw(): FreshCode {
    const code = makeReference('TZ', (count) => this.random.bytes(count), 'staff');
    return { code, digest: digestOfCode(code) };
  }
}

/**
 * SHA-256 of the code without its dashes. A plain digest is enough: a code gives nobody anything, and whoever has one
 * message has a genuine code. The public side needs no key for it.
 */
export function digestOfCode(code: string): Buffer {
  return createHash('sha256').update(code.replaceAll('-', '')).digest();
}
