import { hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { openText, sealField } from '../../platform/crypto/index.js';
import { Settings } from '../../platform/settings/index.js';

type Column = 'statement' | 'decision';

/** Statements and decisions name people: they are sealed where they lie. */
@Injectable()
export class SealedStatements {
  private readonly key: Buffer;

  constructor(settings: Settings) {
    this.key = Buffer.from(
      hkdfSync('sha256', settings.need('MASTER_KEY'), '', 'wanbi vehicle disputes 1', 32),
    );
  }

  seal(disputeId: string, column: Column, text: string): Buffer {
    return sealField(this.key, { table: 'vehicle_dispute', column, id: disputeId }, text);
  }

  open(disputeId: string, column: Column, sealed: Uint8Array): string {
    return openText(this.key, { table: 'vehicle_dispute', column, id: disputeId }, sealed);
  }
}
