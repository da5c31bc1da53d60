import { hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { defineHouseKey, HouseKeys } from '../../platform/crypto/index.js';

const storesKey = defineHouseKey({ purpose: 'device-stores', bytes: 32 });

/**
 * Seals what somebody's browser keeps until it is sent. The same for one person on every device, so that what a session
 * left behind opens in their next one; never written down there, so that nothing opens without a session.
 */
@Injectable()
export class DeviceKey {
  constructor(private readonly keys: HouseKeys) {}

  /** @returns 256 bits, base64 */
  of(actor: Actor): string {
    const key = hkdfSync('sha256', this.keys.of(storesKey), '', `device store of ${actor.id}`, 32);
    return Buffer.from(key).toString('base64');
  }
}
