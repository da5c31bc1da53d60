import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { defineHouseKey, HouseKeys } from '../../platform/crypto/index.js';

const idLength = 16;
const macLength = 16;

/** A printed pass stays good when the master key is rotated. */
const passKey = defineHouseKey({
  purpose: 'appointment-pass',
  bytes: 32,
  onceDerivedAs: 'wanbi appointment pass 1',
});

/**
 * What the QR code of a pass holds: the appointment's id and a signature, which says nothing to who reads it and
 * can't be made up. It is worthless without the owner's ID (rule 28).
 */
@Injectable()
export class Passes {
  constructor(private readonly keys: HouseKeys) {}

  tokenOf(appointmentId: string): string {
    const id = Buffer.from(appointmentId.replaceAll('-', ''), 'hex');
    return Buffer.concat([id, this.mac(id)]).toString('base64url');
  }

  /** @returns the appointment's id; null for anything that was not issued here. Never throws. */
  readPass(token: string): string | null {
    const bytes = Buffer.from(token.trim(), 'base64url');
    if (bytes.length !== idLength + macLength) return null;
    const id = bytes.subarray(0, idLength);
    if (!timingSafeEqual(bytes.subarray(idLength), this.mac(id))) return null;
    return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  private mac(id: Buffer): Buffer {
    return createHmac('sha256', this.keys.of(passKey)).update(id).digest().subarray(0, macLength);
  }
}
