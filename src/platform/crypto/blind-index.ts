import { createHmac } from 'node:crypto';
import { Settings } from '../settings/index.js';
import { Injectable } from '@nestjs/common';

/** What is looked up blindly; part of the digest, so that equal values of different kinds do not meet. */
export type BlindKind = 'phone' | 'phone-last-four' | 'id-number' | 'name';

/** Finds a value without storing it: HMAC-SHA-256 under a key of its own. Values must be normalised before. */
@Injectable()
export class BlindIndex {
  private readonly key: Buffer;
  private readonly previous: Buffer | undefined;

  constructor(settings: Settings) {
    this.key = settings.need('BLIND_INDEX_KEY');
    this.previous = settings.get('BLIND_INDEX_KEY_PREVIOUS');
  }

  /** What is stored. */
  of(kind: BlindKind, normalised: string): Buffer {
    return digest(this.key, kind, normalised);
  }

  /** What is looked for: while the key is being rotated, a row may still lie under the previous one. */
  anyOf(kind: BlindKind, normalised: string): Buffer[] {
    const now = this.of(kind, normalised);
    return this.previous ? [now, digest(this.previous, kind, normalised)] : [now];
  }
}

function digest(key: Buffer, kind: BlindKind, normalised: string): Buffer {
  return createHmac('sha256', key).update(`v1\0${kind}\0${normalised}`).digest();
}
