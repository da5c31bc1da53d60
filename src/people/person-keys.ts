import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { openField, sealField } from '../platform/crypto/index.js';
import { Settings } from '../platform/settings/index.js';

/** Data keys, one a person, wrapped by the master key. */
@Injectable()
export class PersonKeys {
  private readonly masterKey: Buffer;

  constructor(settings: Settings) {
    this.masterKey = settings.need('MASTER_KEY');
  }

  /** @returns a fresh data key and the form in which it is stored */
  make(personId: string): { key: Buffer; wrapped: Buffer } {
    const key = randomBytes(32);
    return { key, wrapped: sealField(this.masterKey, place(personId), key) };
  }

  unwrap(personId: string, wrapped: Uint8Array): Buffer {
    return openField(this.masterKey, place(personId), wrapped);
  }
}

function place(id: string) {
  return { table: 'person', column: 'wrapped_key', id };
}
