import type { RecoveredVehicleIdentifier } from './recovered-vehicle-identifier.entity.js';
import type { PhotoKind } from './evidence/photo-kind.js';

/** What a vehicle's view brings from the tables around it. */
export interface VehicleParts {
  handlingOfficer: string;
  secondOfficer: string | null;
  custodian: string | null;
  identifiers: Pick<RecoveredVehicleIdentifier, 'kind' | 'state' | 'value'>[];
  photos: { id: string; kind: PhotoKind; addedAt: string }[];
  appraisal: { valueYuan: number; appraisedOn: string; appraiser: string } | null;
}

const usernameOf = (column: string) => `(SELECT username FROM staff WHERE staff.id = ${column})`;

/** The columns of a view, from `recovered_vehicle vehicle`. */
export const vehicleColumns = `vehicle.id, label, unit_id AS "unitId", status, vehicle_type AS "vehicleType", part, brand,
  model, colour, marks, recovered_at AS "recoveredAt", place, second_officer_id AS "secondOfficerId",
  custodian_id AS "custodianId", ${usernameOf('handling_officer_id')} AS "handlingOfficer",
  ${usernameOf('second_officer_id')} AS "secondOfficer", ${usernameOf('custodian_id')} AS custodian,
  source, case_number AS "caseNumber", case_id AS "caseId", case_type AS "caseType", storage_place AS "storagePlace",
  registered_at AS "registeredAt", registration_due_at AS "registrationDueAt", completed_at AS "completedAt",
  is_in_dispute AS "isInDispute", disputed_since AS "disputedSince", previous_vehicle_id AS "previousVehicleId", intake_batch_id AS "intakeBatchId", merged_into AS "mergedInto", version,
  (SELECT coalesce(json_agg(json_build_object('kind', kind, 'state', state, 'value', value) ORDER BY position), '[]')
   FROM recovered_vehicle_identifier WHERE vehicle_id = vehicle.id) AS identifiers,
  (SELECT coalesce(json_agg(json_build_object('id', photo.id, 'kind', kind, 'addedAt', added_at) ORDER BY photo.id), '[]')
   FROM vehicle_photo photo WHERE vehicle_id = vehicle.id) AS photos,
  (SELECT json_build_object('valueYuan', value_yuan, 'appraisedOn', appraised_on, 'appraiser', appraiser)
   FROM appraisal WHERE vehicle_id = vehicle.id ORDER BY appraisal.id DESC LIMIT 1) AS appraisal`;
