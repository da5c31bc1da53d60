import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MasterKey } from '../platform/crypto/index.js';

/** Data keys, one a person, wrapped by the master key. */
@Injectable()
export class PersonKeys {
  constructor(private readonly masterKey: MasterKey) {}

  /** @returns a fresh data key and the form in which it is stored */
  make(personId: string): { key: Buffer; wrapped: Buffer } {
    const key = randomBytes(32);
    return { key, wrapped: this.masterKey.wrap(place(personId), key) };
  }

  unwrap(personId: string, wrapped: Uint8Array): Buffer {
    return this.masterKey.unwrap(place(personId), wrapped);
  }

  /** @returns the form under the current master key; undefined when it has that already */
  rewrap(personId: string, wrapped: Uint8Array): Buffer | undefined {
    return this.masterKey.rewrap(place(personId), wrapped);
  }
}

function place(id: string) {
  return { table: 'person', column: 'wrapped_key', id };
}
