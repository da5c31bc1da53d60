import { Injectable } from '@nestjs/common';
import { defineHouseKey, HouseKeys, openText, sealField } from '../../platform/crypto/index.js';

type Column = 'statement' | 'decision';

const disputeKey = defineHouseKey({
  purpose: 'vehicle-disputes',
  bytes: 32,
  onceDerivedAs: 'wanbi vehicle disputes 1',
});

/** Statements and decisions name people: they are sealed where they lie. */
@Injectable()
export class SealedStatements {
  constructor(private readonly keys: HouseKeys) {}

  seal(disputeId: string, column: Column, text: string): Buffer {
    return sealField(
      this.keys.of(disputeKey),
      { table: 'vehicle_dispute', column, id: disputeId },
      text,
    );
  }

  open(disputeId: string, column: Column, sealed: Uint8Array): string {
    return openText(
      this.keys.of(disputeKey),
      { table: 'vehicle_dispute', column, id: disputeId },
      sealed,
    );
  }
}
