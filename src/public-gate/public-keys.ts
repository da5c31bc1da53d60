import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '../platform/settings/index.js';

/** Digests that both sides of the gate can make; nothing that is personal can be read back from them. */
@Injectable()
export class PublicKeys {
  private readonly key: Buffer;

  constructor(settings: Settings) {
    this.key = settings.need('PUBLIC_VIEW_KEY');
  }

  ofReference(reference: string): Buffer {
    return this.digest('reference', reference);
  }

  ofPhone(phone: string): Buffer {
    return this.digest('phone', phone);
  }

  ofCode(challengeId: string, code: string): Buffer {
    return this.digest('code', `${challengeId}\0${code}`);
  }

  /** a UUID (version 8) that is the same for the same challenge and key */
  filingId(challengeId: string, key: string): string {
    const bytes = this.digest('filing', `${challengeId}\0${key}`).subarray(0, 16);
    bytes[6] = (bytes[6]! & 0x0f) | 0x80;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  /** six digits */
  makeCode(): string {
    return String(randomInt(1_000_000)).padStart(6, '0');
  }

  makeDraftKey(): Buffer {
    return randomBytes(32);
  }

  private digest(kind: string, value: string): Buffer {
    return createHmac('sha256', this.key).update(`${kind}\0${value}`).digest();
  }
}
