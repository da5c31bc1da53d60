import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/index.js';
import { CustodyChain, lastMovement } from './chain.js';

/** The last link: the vehicle leaves with its owner. Part of the hand-over, in its transaction. */
@Injectable()
export class ReleaseFromCustody {
  constructor(private readonly chain: CustodyChain) {}

  /** A vehicle that never came into custody has nothing to be released from; one that is released stays so. */
  async execute(
    tx: Tx,
    vehicleId: string,
    { recordedBy, reason }: { recordedBy: string | null; reason: string },
  ): Promise<void> {
    const last = await lastMovement(tx, vehicleId);
    if (!last || last.kind === 'released') return;
    await this.chain.append(tx, { vehicleId, kind: 'released', recordedBy, reason });
  }
}
