import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { Clock } from '../clock.js';
import { defineHouseKey, HouseKeys } from '../crypto/index.js';
import { xuchangDay } from '../xuchang-time.js';
import { PhotoAddressExpired, PhotoAddressUnfit } from './photo-address.errors.js';

const addressKey = defineHouseKey({ purpose: 'photo-addresses', bytes: 32 });
const minuteMs = 60_000;

/** How long an address opens its picture: longer than a screen takes to load, shorter than a tab is forgotten. */
export const addressLivesMinutes = 5;

export interface SignedAddress {
  address: string;
  /** until when it opens */
  until: Date;
}

/** What stands behind the `?` of an address, as it came. */
export interface AddressSeal {
  until?: string;
  signature?: string;
}

/**
 * Addresses of pictures: each opens one picture, for one person who is signed in, for some minutes. One that was kept,
 * sent on or left in a browser's history opens nothing. The key is another one every day.
 */
@Injectable()
export class PhotoAddresses {
  constructor(
    private readonly keys: HouseKeys,
    private readonly clock: Clock,
  ) {}

  /** In whole minutes, so that a list that is asked for again names the same addresses for a while. */
  sign(actor: Actor, path: string): SignedAddress {
    const minute = Math.ceil(this.clock.now().getTime() / minuteMs);
    const until = (minute + addressLivesMinutes) * minuteMs;
    const signature = this.signature(actor, path, until).toString('base64url');
    return { address: `${path}?until=${until}&signature=${signature}`, until: new Date(until) };
  }

  /** @throws {PhotoAddressUnfit} for another picture, person or time than was signed @throws {PhotoAddressExpired} */
  assertFits(actor: Actor, path: string, { until = '', signature = '' }: AddressSeal): void {
    const given = Buffer.from(signature, 'base64url');
    const end = /^\d{1,15}$/.test(until) ? Number(until) : undefined;
    const wanted = end === undefined ? undefined : this.signature(actor, path, end);
    if (!wanted || given.length !== wanted.length || !timingSafeEqual(given, wanted))
      throw new PhotoAddressUnfit();
    if (this.clock.now().getTime() >= end!) throw new PhotoAddressExpired();
  }

  private signature({ id }: Actor, path: string, until: number): Buffer {
    const ofDay = createHmac('sha256', this.keys.of(addressKey))
      .update(xuchangDay(new Date(until)))
      .digest();
    return createHmac('sha256', ofDay).update(`v1\0${id}\0${path}\0${until}`).digest();
  }
}
