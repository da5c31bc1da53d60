import { performance } from 'node:perf_hooks';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/settings/index.js';
import { addressBlock } from '../../platform/throttle/index.js';

import { TooManyFailures } from './sign-in.errors.js';

const minuteMs = 60_000;

/**
 * How many tries of strangers may fail a minute: of one address, and of all together; never of one name, or a stranger
 * could keep an officer out. Kept by the process, which it saves from work: a password costs 20 ms to examine. It asks
 * the machine's clock, not ours: a replay that stands still must not stop a new minute from beginning.
 */
@Injectable()
export class SignInThrottle {
  private readonly perAddress: number;
  private readonly inAll: number;
  private minute = 0;
  private all = 0;
  private readonly addresses = new Map<string, number>();

  constructor(settings: Settings) {
    this.perAddress = settings.need('SIGN_IN_FAILURES_PER_MINUTE');
    this.inAll = settings.need('SIGN_IN_FAILURES_PER_MINUTE_IN_ALL');
  }

  /** Counts a try as failed until it is given back. @throws {TooManyFailures} */
  take(address = ''): void {
    const now = performance.now();
    this.turnTo(Math.floor(now / minuteMs));
    const block = addressBlock(address);
    const failed = this.addresses.get(block) ?? 0;
    if (failed >= this.perAddress || this.all >= this.inAll)
      throw new TooManyFailures(Math.ceil((minuteMs - (now % minuteMs)) / 1_000));
    this.addresses.set(block, failed + 1);
    this.all += 1;
  }

  /** The try was right. */
  giveBack(address = ''): void {
    const block = addressBlock(address);
    const failed = this.addresses.get(block) ?? 0;
    if (failed === 0) return; // taken in a minute that is over
    this.addresses.set(block, failed - 1);
    this.all -= 1;
  }

  private turnTo(minute: number): void {
    if (minute === this.minute) return;
    this.minute = minute;
    this.all = 0;
    this.addresses.clear();
  }
}
