import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { isUniqueViolation, type Database, type Tx } from '../platform/database/index.js';
import { Ids } from '../platform/ids.js';
import { IllegalMove } from '../platform/life-cycle.js';
import { CustodyMovement } from './custody-movement.entity.js';
import { custodyLife } from './custody-movement.status.js';

export type NewMovement = Pick<CustodyMovement, 'vehicleId' | 'kind'> & Partial<CustodyMovement>;

/** The last link of a vehicle's chain; null before it was received. */
export async function lastMovement(
  reader: Pick<Tx | Database, 'manager'>,
  vehicleId: string,
): Promise<CustodyMovement | null> {
  return reader.manager.findOne(CustodyMovement, { where: { vehicleId }, order: { seq: 'DESC' } });
}

/** Appends to the chain of a vehicle that the caller has locked. */
@Injectable()
export class CustodyChain {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws {IllegalMove} for a movement that can't follow the last one */
  async append(tx: Tx, it: NewMovement): Promise<CustodyMovement> {
    const last = await lastMovement(tx, it.vehicleId);
    if (last) custodyLife.assertMove(last.kind, it.kind);
    else if (it.kind !== 'received')
      throw new IllegalMove('custody-movement', 'not begun', it.kind);
    const now = this.clock.now();
    const movement = tx.manager.create(CustodyMovement, {
      at: now,
      fromPlace: last?.toPlace ?? null,
      toPlace: null,
      holderId: null,
      recordedBy: null,
      reason: null,
      condition: null,
      dueAt: null,
      approvedBy: null,
      isLate: false,
      ...it,
      id: this.ids.next(),
      seq: (last?.seq ?? 0) + 1,
      recordedAt: now,
    });
    try {
      await tx.manager.insert(CustodyMovement, movement);
    } catch (error) {
      // Whoever did not lock the vehicle was slower.
      if (isUniqueViolation(error))
        throw new IllegalMove('custody-movement', 'moved meanwhile', it.kind);
      throw error;
    }
    return movement;
  }
}
