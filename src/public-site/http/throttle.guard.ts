import { Injectable, type CanActivate, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { performance } from 'node:perf_hooks';
import { Settings } from '../../platform/settings/index.js';
import { TooManyRequests } from './public-site.errors.js';
import { TokenBucket } from './token-bucket.js';

const costKey = 'wanbi:throttle-cost';
/** Requests of all addresses together, in units of what one address may ask. */
const globalShare = 100;
/** A page costs 1; a code is an SMS that somebody pays for. */
export const costOfCode = 8;
const mostAddresses = 20_000;

/** What a route costs of the budget; 1 where nothing is said. */
export function ThrottleCost(cost: number): MethodDecorator {
  return SetMetadata(costKey, cost);
}

/**
 * One address, and all of them together, may ask so much a minute: per requester, never per victim, or a
 * stranger could lock a victim out. Kept by the process: it protects the process. It asks the machine's
 * clock, not ours: a replay that stands still must not stop refilling.
 */
@Injectable()
export class ThrottleGuard implements CanActivate {
  private readonly perMinute: number;
  private readonly everybody: TokenBucket;
  private readonly addresses = new Map<string, TokenBucket>();

  constructor(
    settings: Settings,
    private readonly reflector: Reflector,
  ) {
    this.perMinute = settings.need('PUBLIC_REQUESTS_PER_MINUTE');
    this.everybody = new TokenBucket(this.perMinute * globalShare, performance.now());
  }

  canActivate(context: ExecutionContext): boolean {
    const cost = this.reflector.get<number | undefined>(costKey, context.getHandler()) ?? 1;
    const { ip } = context.switchToHttp().getRequest<FastifyRequest>();
    const now = performance.now();
    const wait = this.bucketOf(ip, now).take(cost, now) || this.everybody.take(cost, now);
    if (wait > 0) throw new TooManyRequests(wait);
    return true;
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
