import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { defineHouseKey, HouseKeys, openField, sealField } from '../../platform/crypto/index.js';

const secretKey = defineHouseKey({ purpose: 'neighbour-secrets', bytes: 32 });

type Column = 'secret' | 'previous_secret';

/** What messages to neighbours are signed with: made by us, shown once, sealed at rest. */
@Injectable()
export class SealedSecrets {
  constructor(private readonly keys: HouseKeys) {}

  draw(): Buffer {
    return randomBytes(32);
  }

  seal(neighbourId: string, column: Column, secret: Buffer): Buffer {
    return sealField(
      this.keys.of(secretKey),
      { table: 'neighbour', column, id: neighbourId },
      secret,
    );
  }

  open(neighbourId: string, column: Column, sealed: Uint8Array): Buffer {
    return openField(
      this.keys.of(secretKey),
      { table: 'neighbour', column, id: neighbourId },
      sealed,
    );
  }
}

/** As the neighbour's side is told it: the form of Standard Webhooks. */
export const shownSecret = (secret: Buffer) => `whsec_${secret.toString('base64')}`;
