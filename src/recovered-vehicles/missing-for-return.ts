import type { Tx } from '../platform/database/index.js';
import { missingForRegistration } from './registration/missing-for-registration.js';
import { photosNeeded, type PhotoKind } from './evidence/photo-kind.js';
import { NotReturnable } from './recovered-vehicle.errors.js';
import { RecoveredVehicle } from './recovered-vehicle.entity.js';

export interface MissingForReturn {
  rule: number;
  /** stable words: `registration:custodian`, `photo:whole-vehicle`, `appraisal`, `incident`, `dispute` */
  what: string;
}

export interface ReturnEvidence {
  photoKinds: PhotoKind[];
  isAppraised: boolean;
}

/** What stands between a vehicle and its return, of what this room knows: rules 1, 5, 14 and 25. Pure. */
export function whatIsMissing(
  vehicle: RecoveredVehicle,
  { photoKinds, isAppraised }: ReturnEvidence,
): MissingForReturn[] {
  const photos = photosNeeded(vehicle.vehicleType, vehicle.part).filter(
    (kind) => !photoKinds.includes(kind),
  );
  return [
    ...missingForRegistration(vehicle).map((field) => ({ rule: 1, what: `registration:${field}` })),
    ...photos.map((kind) => ({ rule: 5, what: `photo:${kind}` })),
    ...(isAppraised ? [] : [{ rule: 5, what: 'appraisal' }]),
    ...(vehicle.incidentSince ? [{ rule: 25, what: 'incident' }] : []),
    ...(vehicle.isInDispute ? [{ rule: 14, what: 'dispute' }] : []),
  ];
}

/** @returns empty when nothing in this room speaks against a return, or when there is no such vehicle */
export async function missingForReturn(
  tx: Pick<Tx, 'query' | 'manager'>,
  vehicleId: string,
): Promise<MissingForReturn[]> {
  const vehicle = await tx.manager.findOneBy(RecoveredVehicle, { id: vehicleId });
  if (!vehicle) return [];
  const [evidence] = await tx.query<ReturnEvidence>(
    `SELECT ARRAY(SELECT DISTINCT kind FROM vehicle_photo WHERE vehicle_id = $1) AS "photoKinds",
       EXISTS (SELECT 1 FROM appraisal WHERE vehicle_id = $1) AS "isAppraised"`,
    [vehicleId],
  );
  return whatIsMissing(vehicle, evidence!);
}

/** @throws {NotReturnable} naming every rule that is not met */
export async function assertReturnable(tx: Tx, vehicleId: string): Promise<void> {
  const missing = await missingForReturn(tx, vehicleId);
  if (missing.length > 0) throw new NotReturnable(missing);
}
