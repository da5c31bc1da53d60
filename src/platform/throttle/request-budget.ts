import { performance } from 'node:perf_hooks';
import { Injectable } from '@nestjs/common';
import { Settings } from '../settings/index.js';
import { addressBlock } from './address-block.js';
import { TooManyRequests } from './throttle.errors.js';
import { TokenBucket } from './token-bucket.js';

/** Requests of all addresses together, in units of what one address may ask. */
const globalShare = 100;
const mostAddresses = 20_000;

/**
 * One address, and all of them together, may ask so much a minute of the public surface, by page or by program: per
 * requester, never per victim, or a stranger could lock a victim out. Kept by the process: it protects the process. It
 * asks the machine's clock, not ours: a replay that stands still must not stop refilling.
 */
@Injectable()
export class RequestBudget {
  private readonly perMinute: number;
  private readonly everybody: TokenBucket;
  private readonly addresses = new Map<string, TokenBucket>();

  constructor(settings: Settings) {
    this.perMinute = settings.need('PUBLIC_REQUESTS_PER_MINUTE');
    this.everybody = new TokenBucket(this.perMinute * globalShare, performance.now());
  }

  /** @throws {TooManyRequests} */
  take(address: string, cost: number): void {
    const now = performance.now();
    const wait =
      this.bucketOf(addressBlock(address), now).take(cost, now) || this.everybody.take(cost, now);
    if (wait > 0) throw new TooManyRequests(wait);
  }

  private bucketOf(address: string, now: number): TokenBucket {
    const known = this.addresses.get(address);
    if (known) return known;
    if (this.addresses.size >= mostAddresses) this.forgetTheQuiet(now);
    const bucket = new TokenBucket(this.perMinute, now);
    this.addresses.set(address, bucket);
    return bucket;
  }

  private forgetTheQuiet(now: number): void {
    for (const [address, bucket] of this.addresses) {
      if (bucket.isFull(now)) this.addresses.delete(address);
    }
  }
}
