import { Injectable } from '@nestjs/common';
import type { Claim } from '../../claims/index.js';
import { aboutPart, Notices } from '../../notifications/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { RecoveredVehicle } from '../../recovered-vehicles/index.js';
import type { HandedOver } from './new-hand-over.js';

/** Tells the owner that the vehicle, or the part, was handed over: who wasn't there learns of it at once. */
@Injectable()
export class ReceiptNotice {
  constructor(private readonly notices: Notices) {}

  async promise(
    tx: Tx,
    claim: Claim,
    vehicle: RecoveredVehicle,
    { id, at, returnListNumber }: HandedOver,
  ): Promise<void> {
    const [report] = await tx.query<{ reference: string }>(
      'SELECT reference FROM theft_report WHERE id = $1',
      [claim.reportId],
    );
    const receipt = {
      kind: 'hand-over-done' as const,
      sameAs: `hand-over-done:${id}`,
      personId: claim.ownerId,
      about: { type: 'claim', id: claim.id } as const,
      unitId: claim.unitId,
      parameters: {
        vehicle: vehicle.vehicleType,
        reference: report!.reference,
        at,
        returnListNumber,
      },
    };
    await this.notices.promise(tx, aboutPart(receipt, vehicle.part));
  }
}
