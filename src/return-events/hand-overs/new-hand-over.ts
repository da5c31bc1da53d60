import type { Tx } from '../../platform/database/index.js';
import type { RecoveredVehicle } from '../../recovered-vehicles/index.js';
import type { HandOver } from './hand-over.entity.js';
import type { Recipient } from './recipient.js';
import { returnListName } from './return-list-name.js';

/** What the desk records (rule 16). */
export interface NewHandOver {
  /** made by the desk's device: sent again, nothing happens again */
  id?: string;
  appointmentId: string;
  /** as scanned off the vehicle itself */
  vehicleLabel: string;
  recipient: Recipient;
  condition: string;
  keysNote: string;
  /** username; the vehicle's own custodian when absent */
  custodian?: string;
  signatureDigest?: string;
  photoDigest?: string;
}

export interface HandedOver {
  id: string;
  vehicleId: string;
  vehicleLabel: string;
  returnListNumber: string;
  at: Date;
}

/** What a desk is answered, the same to a retry. */
export async function handedOver(
  tx: Tx,
  it: HandOver,
  vehicle: RecoveredVehicle,
): Promise<HandedOver> {
  return {
    id: it.id,
    vehicleId: vehicle.id,
    vehicleLabel: vehicle.label,
    returnListNumber: await returnListName(tx, it),
    at: it.at,
  };
}
