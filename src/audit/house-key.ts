import { hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '../platform/settings/index.js';

/** Seals audit entries that speak of no person; derived from the master key. */
@Injectable()
export class HouseKey {
  readonly key: Buffer;

  constructor(settings: Settings) {
    this.key = Buffer.from(
      hkdfSync('sha256', settings.need('MASTER_KEY'), '', 'wanbi audit house key 1', 32),
    );
  }
}
