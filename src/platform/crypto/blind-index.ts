import { createHmac } from 'node:crypto';
import { Settings } from '../settings/index.js';
import { Injectable } from '@nestjs/common';

/** What is looked up blindly; part of the digest, so that equal values of different kinds do not meet. */
export type BlindKind = 'phone' | 'phone-last-four' | 'id-number' | 'name';

/** Finds a value without storing it: HMAC-SHA-256 under a key of its own. Values must be normalised before. */
@Injectable()
export class BlindIndex {
  private readonly key: Buffer;

  constructor(settings: Settings) {
    this.key = settings.need('BLIND_INDEX_KEY');
  }

  of(kind: BlindKind, normalised: string): Buffer {
    return createHmac('sha256', this.key).update(`v1\0${kind}\0${normalised}`).digest();
  }
}
